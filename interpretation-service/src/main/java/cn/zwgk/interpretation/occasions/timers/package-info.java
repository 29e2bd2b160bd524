/** Timers of occasions. */
@NullMarked
package cn.zwgk.interpretation.occasions.timers;

import org.jspecify.annotations.NullMarked;
