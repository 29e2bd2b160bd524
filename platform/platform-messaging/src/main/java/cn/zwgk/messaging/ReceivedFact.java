package cn.zwgk.messaging;

import java.time.Instant;
import java.util.UUID;

/**
 * A fact as a consumer sees it.
 *
 * @param id the event's id, the same at every delivery
 * @param type the short name, for example {@code DocumentPublished}
 * @param subject the aggregate to which it happened
 * @param time when it happened
 * @param data what it says
 */
public record ReceivedFact<T>(UUID id, String type, UUID subject, Instant time, T data) {}
