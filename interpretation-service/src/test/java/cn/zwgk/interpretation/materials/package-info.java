/** Rules of {@code materials} without a server. */
@NullMarked
package cn.zwgk.interpretation.materials;

import org.jspecify.annotations.NullMarked;
