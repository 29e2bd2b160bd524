/** The life of a change. */
@NullMarked
package cn.zwgk.application.bureau;

import org.jspecify.annotations.NullMarked;
