/**
 * Facts (事实事件) between services: a fact is published if and only if its transaction committed, is delivered at least
 * once, and takes effect once.
 *
 * <p>To publish: a record that implements {@link cn.zwgk.messaging.Fact} with {@link cn.zwgk.messaging.FactType}, and
 * {@link cn.zwgk.messaging.Outbox#append} inside the transaction that makes it true. To listen: a bean that implements
 * {@link cn.zwgk.messaging.FactConsumer}. Everything else (relay, topics, inbox, dead letters, replay) follows from these.
 */
@NullMarked
package cn.zwgk.messaging;

import org.jspecify.annotations.NullMarked;
