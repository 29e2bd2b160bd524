/** A feature that uses the names of another. */
@NullMarked
package cn.zwgk.test.names.one;

import org.jspecify.annotations.NullMarked;
