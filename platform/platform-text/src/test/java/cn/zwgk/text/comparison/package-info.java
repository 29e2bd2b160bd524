@NullMarked
package cn.zwgk.text.comparison;

import org.jspecify.annotations.NullMarked;
