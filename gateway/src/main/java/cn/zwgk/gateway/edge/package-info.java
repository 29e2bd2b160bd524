/** Filters that every request passes, outermost first: whose it is, what it is called, how large and how frequent it may be. */
@NullMarked
package cn.zwgk.gateway.edge;

import org.jspecify.annotations.NullMarked;
