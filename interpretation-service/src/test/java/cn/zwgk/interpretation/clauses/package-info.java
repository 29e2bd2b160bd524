@NullMarked
package cn.zwgk.interpretation.clauses;

import org.jspecify.annotations.NullMarked;
