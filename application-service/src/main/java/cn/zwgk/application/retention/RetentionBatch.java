package cn.zwgk.application.retention;

import cn.zwgk.web.Actor;
import cn.zwgk.web.Refused;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * 匿名化批次. Every verb checks the table and its own rules, and gives the batch as it is afterwards.
 *
 * @param number such as 2036-匿名化-0001
 * @param judgedBy who approved, returned or stopped it last
 * @param runsAt the moment from which cases are anonymised
 */
public record RetentionBatch(
        UUID id,
        long version,
        String number,
        BatchState state,
        String proposedById,
        String proposedBy,
        Instant proposedAt,
        @Nullable String judgedBy,
        @Nullable Instant judgedAt,
        @Nullable String judgedReason,
        @Nullable Instant runsAt,
        @Nullable Instant finishedAt) {

    static RetentionBatch proposed(UUID id, String number, Actor by, Instant now) {
        return new RetentionBatch(
                id, 0, number, BatchState.PROPOSED, by.id(), by.name(), now, null, null, null, null, null);
    }

    /** @throws Refused 403 {@code retention-four-eyes} if the same person proposed it */
    RetentionBatch approve(Instant runs, Actor by, Instant now) {
        BatchState next = next(BatchAct.APPROVE, by);
        if (by.id().equals(proposedById)) {
            throw Refused.forbidden("retention-four-eyes");
        }
        return judged(next, null, runs, by, now);
    }

    RetentionBatch giveBack(String reason, Actor by, Instant now) {
        return judged(next(BatchAct.RETURN, by), reason, null, by, now);
    }

    RetentionBatch stop(String reason, Actor by, Instant now) {
        return judged(next(BatchAct.STOP, by), reason, runsAt, by, now);
    }

    RetentionBatch finish(Actor system, Instant now) {
        return new RetentionBatch(
                id,
                version,
                number,
                next(BatchAct.FINISH, system),
                proposedById,
                proposedBy,
                proposedAt,
                judgedBy,
                judgedAt,
                judgedReason,
                runsAt,
                now);
    }

    /** What this person may do now; whoever proposed a batch is not offered its approval. */
    public List<BatchAct> allowed(Actor actor) {
        return BatchTransitions.TABLE.allowed(state, actor.roles()).stream()
                .filter(act -> act != BatchAct.APPROVE || !actor.id().equals(proposedById))
                .toList();
    }

    private BatchState next(BatchAct act, Actor by) {
        return BatchTransitions.TABLE.require(state, act, by.roles()).to();
    }

    private RetentionBatch judged(
            BatchState next, @Nullable String reason, @Nullable Instant runs, Actor by, Instant now) {
        return new RetentionBatch(
                id,
                version,
                number,
                next,
                proposedById,
                proposedBy,
                proposedAt,
                by.name(),
                now,
                reason,
                runs,
                finishedAt);
    }
}
