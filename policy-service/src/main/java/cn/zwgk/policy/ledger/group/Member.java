package cn.zwgk.policy.ledger.group;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * 领导小组成员: one term of one person.
 *
 * @param post what the person is in the bureau
 * @param until the last day of the term; null while it runs
 */
public record Member(
        UUID id,
        String name,
        String post,
        GroupRole role,
        int ordinal,
        LocalDate since,
        @Nullable LocalDate until,
        String reason,
        @Nullable String endReason) {

    /** Whether the person belongs to the group on that day. */
    public boolean serves(LocalDate day) {
        return !since.isAfter(day) && (until == null || !until.isBefore(day));
    }
}
