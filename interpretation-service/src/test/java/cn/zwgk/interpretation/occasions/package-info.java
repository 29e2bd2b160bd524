/** Rules of {@code occasions} without a server. */
@NullMarked
package cn.zwgk.interpretation.occasions;

import org.jspecify.annotations.NullMarked;
