/** The commands of {@code ./run}. */
@NullMarked
package cn.zwgk.local.command;

import org.jspecify.annotations.NullMarked;
