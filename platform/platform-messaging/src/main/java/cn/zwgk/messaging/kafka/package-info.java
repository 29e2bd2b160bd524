/** The one place that knows how Kafka is reached: clients with the settings on which the guarantees rest, and the topics. */
@NullMarked
package cn.zwgk.messaging.kafka;

import org.jspecify.annotations.NullMarked;
