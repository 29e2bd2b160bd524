package cn.zwgk.application.bureau;

import static cn.zwgk.application.bureau.BureauChangeTransitions.TABLE;

import cn.zwgk.web.Actor;
import cn.zwgk.web.Refused;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * 本机关信息的改动. Every verb checks the table and its own rules, and gives the change as it is afterwards.
 *
 * @param effectiveFrom the first day on which papers shall say so; the day of its confirmation if that is later
 * @param entries every entry as it shall be
 * @param note why it is changed
 * @param judgedBy who confirmed, returned or withdrew it
 * @param edition that was made of it; null until it is confirmed
 */
public record BureauChange(
        UUID id,
        long version,
        BureauChangeState state,
        LocalDate effectiveFrom,
        Map<BureauEntry, String> entries,
        String note,
        String proposedById,
        String proposedBy,
        Instant proposedAt,
        @Nullable String judgedBy,
        @Nullable Instant judgedAt,
        @Nullable String judgedReason,
        @Nullable Integer edition) {

    public BureauChange {
        entries = Map.copyOf(entries);
    }

    static BureauChange proposed(
            UUID id, LocalDate from, Map<BureauEntry, String> entries, String note, Actor by, Instant now) {
        return new BureauChange(
                id,
                0,
                BureauChangeState.PROPOSED,
                from,
                entries,
                note,
                by.id(),
                by.name(),
                now,
                null,
                null,
                null,
                null);
    }

    /**
     * @param made the number of the edition that comes of it
     * @throws Refused 403 {@code bureau-four-eyes} if the same person proposed it
     */
    BureauChange confirm(int made, Actor by, Instant now) {
        BureauChangeState next = next(BureauChangeAct.CONFIRM, by);
        if (isOf(by)) {
            throw Refused.forbidden("bureau-four-eyes");
        }
        return judged(next, null, made, by, now);
    }

    BureauChange giveBack(String reason, Actor by, Instant now) {
        return judged(next(BureauChangeAct.RETURN, by), reason, null, by, now);
    }

    /** @throws Refused 403 {@code bureau-not-proposer} if somebody else proposed it */
    BureauChange withdraw(Actor by, Instant now) {
        BureauChangeState next = next(BureauChangeAct.WITHDRAW, by);
        if (!isOf(by)) {
            throw Refused.forbidden("bureau-not-proposer");
        }
        return judged(next, null, null, by, now);
    }

    /** What this person may do now: whoever proposed a change takes it back, the others judge it. */
    public List<BureauChangeAct> allowed(Actor actor) {
        return TABLE.allowed(state, actor.roles()).stream()
                .filter(act -> (act == BureauChangeAct.WITHDRAW) == isOf(actor))
                .toList();
    }

    private boolean isOf(Actor actor) {
        return actor.id().equals(proposedById);
    }

    private BureauChangeState next(BureauChangeAct act, Actor by) {
        return TABLE.require(state, act, by.roles()).to();
    }

    private BureauChange judged(
            BureauChangeState next, @Nullable String reason, @Nullable Integer made, Actor by, Instant now) {
        return new BureauChange(
                id,
                version,
                next,
                effectiveFrom,
                entries,
                note,
                proposedById,
                proposedBy,
                proposedAt,
                by.name(),
                now,
                reason,
                made);
    }
}
