/** Rules of {@code questions} without a server. */
@NullMarked
package cn.zwgk.interpretation.questions;

import org.jspecify.annotations.NullMarked;
