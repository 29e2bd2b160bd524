/** Rules of {@code duties} without a server. */
@NullMarked
package cn.zwgk.interpretation.duties;

import org.jspecify.annotations.NullMarked;
