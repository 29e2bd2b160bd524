@NullMarked
package cn.zwgk.text;

import org.jspecify.annotations.NullMarked;
