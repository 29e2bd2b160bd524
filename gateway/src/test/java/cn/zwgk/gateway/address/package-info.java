/** Tests of what the contracts say about addresses. */
@NullMarked
package cn.zwgk.gateway.address;

import org.jspecify.annotations.NullMarked;
