/**
 * Clocks that survive a restart: durable timers on the service's own database, and the working calendar with the years
 * that were entered since the platform was built.
 *
 * <p>A timer only wakes its aggregate. The deadline that the aggregate holds is the truth: a handler that is called
 * early, late or twice looks at it again and may find nothing to do.
 */
@NullMarked
package cn.zwgk.timers;

import org.jspecify.annotations.NullMarked;
