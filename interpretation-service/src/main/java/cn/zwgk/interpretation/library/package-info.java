/** 解读库: what the public reads, and what search-service rebuilds its index from. */
@NullMarked
package cn.zwgk.interpretation.library;

import org.jspecify.annotations.NullMarked;
