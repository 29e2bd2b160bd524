/** Rules of {@code guidance} without a server. */
@NullMarked
package cn.zwgk.interpretation.guidance;

import org.jspecify.annotations.NullMarked;
