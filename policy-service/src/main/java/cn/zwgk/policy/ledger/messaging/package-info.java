/** Listens to what the other services and this one tell. */
@NullMarked
package cn.zwgk.policy.ledger.messaging;

import org.jspecify.annotations.NullMarked;
