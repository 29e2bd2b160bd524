/** 死信: facts that could not be handled, for an operator to look at and to replay once the cause is removed. */
@NullMarked
package cn.zwgk.messaging.deadletter;

import org.jspecify.annotations.NullMarked;
