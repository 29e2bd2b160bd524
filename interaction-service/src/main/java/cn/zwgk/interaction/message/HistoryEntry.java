package cn.zwgk.interaction.message;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One line of a message's history; lines are added and never changed. Holds no personal data of the writer.
 *
 * @param act a {@link MessageAct}, or {@code RECEIVE}, {@code BECOME_OVERDUE}, {@code MOVE_DEADLINE}
 */
public record HistoryEntry(
        Instant at,
        String byId,
        String byName,
        String act,
        MessageState to,
        @Nullable String reason) {}
