package cn.zwgk.messaging.deadletter;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A fact that could not be handled.
 *
 * @param id made of topic, partition and offset: the same however often the record is read
 * @param topic where the fact was told
 * @param offset its place there
 * @param eventId as the record says; null if it says none
 * @param type the short name of the fact; null if the record says none
 * @param subject the record's key
 * @param error what the consumer failed with, the latest time
 * @param replays how often an operator has tried again
 * @param replayedAt when it was handled after all; null while it waits
 * @param data the fact's JSON
 */
public record DeadLetter(
        UUID id,
        String topic,
        int partition,
        long offset,
        @Nullable String eventId,
        @Nullable String type,
        @Nullable String subject,
        String error,
        Instant failedAt,
        int replays,
        @Nullable Instant replayedAt,
        @Nullable String replayedBy,
        @Nullable String data) {}
