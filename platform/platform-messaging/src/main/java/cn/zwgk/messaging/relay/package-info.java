/**
 * The way from the outbox to Kafka. One instance of a service relays at a time; it takes unsent rows in the order of their ids,
 * never from a cursor, so that a row that commits late is not passed over.
 */
@NullMarked
package cn.zwgk.messaging.relay;

import org.jspecify.annotations.NullMarked;
