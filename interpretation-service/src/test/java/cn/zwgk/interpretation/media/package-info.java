/** Rules of {@code media} without a server. */
@NullMarked
package cn.zwgk.interpretation.media;

import org.jspecify.annotations.NullMarked;
