/**
 * 检索: what is public, found by anybody. The service derives its index from the facts of the others and can build it anew from them at
 * any time; it decides nothing.
 */
@NullMarked
package cn.zwgk.search;

import org.jspecify.annotations.NullMarked;
