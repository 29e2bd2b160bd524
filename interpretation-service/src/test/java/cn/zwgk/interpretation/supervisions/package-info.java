@NullMarked
package cn.zwgk.interpretation.supervisions;

import org.jspecify.annotations.NullMarked;
