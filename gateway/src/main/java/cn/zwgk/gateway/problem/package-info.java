/** What the gateway itself refuses, as problems (RFC 9457) in Chinese with stable codes. */
@NullMarked
package cn.zwgk.gateway.problem;

import org.jspecify.annotations.NullMarked;
