/** Holds the contracts to themselves: examples to schemas, schemas to what was promised before, AsyncAPI to both. */
@NullMarked
package cn.zwgk.contracts;

import org.jspecify.annotations.NullMarked;
