package cn.zwgk.messaging;

import java.time.Duration;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings {@code zwgk.messaging.*}; the defaults fit one bureau.
 *
 * @param poll how long the relay waits for a notification before it looks by itself
 * @param batch how many facts one round of the relay takes
 * @param sendTimeout how long Kafka may take to acknowledge a fact before the round gives up on it
 * @param keepPublished how long a sent fact stays in the outbox
 * @param keepHandled how long the inbox remembers; longer than the topics keep their records
 * @param retryFor how long a failing fact is tried again before it goes to the dead letters
 * @param retryFirst the pause before the first repetition; it doubles from one to the next
 * @param retryLongest the longest pause between two repetitions
 * @param partitions partitions of a topic that this service creates
 * @param keepOnTopic how long a topic that is not compacted keeps its records
 * @param compactedTopics topics that keep the last record of each key for ever
 */
@ConfigurationProperties("zwgk.messaging")
public record MessagingProperties(
        @DefaultValue("1s") Duration poll,
        @DefaultValue("200") int batch,
        @DefaultValue("10s") Duration sendTimeout,
        @DefaultValue("7d") Duration keepPublished,
        @DefaultValue("90d") Duration keepHandled,
        @DefaultValue("20s") Duration retryFor,
        @DefaultValue("200ms") Duration retryFirst,
        @DefaultValue("5s") Duration retryLongest,
        @DefaultValue("6") int partitions,
        @DefaultValue("30d") Duration keepOnTopic,
        @DefaultValue("zwgk.calendar") Set<String> compactedTopics) {}
