/** 检索无结果: what people search for in vain, counted without anything about who they are, and told when it is often. */
@NullMarked
package cn.zwgk.search.misses;

import org.jspecify.annotations.NullMarked;
