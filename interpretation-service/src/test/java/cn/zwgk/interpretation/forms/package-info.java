/** Rules of {@code forms} without a server. */
@NullMarked
package cn.zwgk.interpretation.forms;

import org.jspecify.annotations.NullMarked;
