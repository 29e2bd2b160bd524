/** Timers and the stored calendar on a real PostgreSQL. */
@NullMarked
package cn.zwgk.timers;

import org.jspecify.annotations.NullMarked;
