/** Lets timers wake duties. */
@NullMarked
package cn.zwgk.interpretation.duties.timers;

import org.jspecify.annotations.NullMarked;
