/** Which service answers which address, and what happens when it does not. */
@NullMarked
package cn.zwgk.gateway.routing;

import org.jspecify.annotations.NullMarked;
