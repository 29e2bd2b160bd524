@NullMarked
package cn.zwgk.text.reading;

import org.jspecify.annotations.NullMarked;
