package cn.zwgk.policy.standard;

import cn.zwgk.policy.document.Person;
import cn.zwgk.web.Actor;
import cn.zwgk.web.Refused;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * 标准报送表: amounts for many districts and categories that one document decides from one day on.
 *
 * @param reason why earlier entries are corrected; null if none is
 * @param decidedBy who confirmed, rejected or recalled it
 */
public record StandardSheet(
        UUID id,
        long version,
        SheetState state,
        UUID documentId,
        Period period,
        @Nullable String note,
        @Nullable String reason,
        List<Line> lines,
        Person proposedBy,
        Instant proposedAt,
        @Nullable Person decidedBy,
        @Nullable Instant decidedAt,
        @Nullable String remark) {

    /**
     * One amount of the sheet.
     *
     * @param corrects the entry that it is to replace
     */
    public record Line(
            Amount.Cell cell, BigDecimal value, @Nullable UUID corrects) {}

    /** A new sheet of this person. */
    static StandardSheet proposed(
            UUID id,
            UUID documentId,
            Period period,
            @Nullable String note,
            @Nullable String reason,
            List<Line> lines,
            Actor by,
            Instant at) {
        return new StandardSheet(
                id,
                0,
                SheetState.PROPOSED,
                documentId,
                period,
                note,
                reason,
                lines,
                Person.of(by),
                at,
                null,
                null,
                null);
    }

    /**
     * Takes a step.
     *
     * @throws cn.zwgk.workflow.StepRefused if the table does not know it
     * @throws Refused if it is not this person's to take, or needs a reason
     */
    StandardSheet take(SheetAct act, Actor actor, @Nullable String words, Instant at) {
        SheetState next =
                SheetTransitions.TABLE.require(state, act, actor.roles()).to();
        boolean own = proposedBy.id().equals(actor.id());
        if (own && act != SheetAct.RECALL) {
            throw Refused.forbidden("standard-four-eyes");
        }
        if (!own && act == SheetAct.RECALL) {
            throw Refused.forbidden("standard-not-your-sheet");
        }
        if (act == SheetAct.REJECT && (words == null || words.isBlank())) {
            throw Refused.invalid("reason-missing");
        }
        return new StandardSheet(
                id,
                version,
                next,
                documentId,
                period,
                note,
                reason,
                lines,
                proposedBy,
                proposedAt,
                Person.of(actor),
                at,
                words == null || words.isBlank() ? null : words.strip());
    }

    /** What this person may do with it now. */
    public List<SheetAct> allowedActs(Actor actor) {
        Set<SheetAct> others = Set.of(SheetAct.CONFIRM, SheetAct.REJECT);
        boolean own = proposedBy.id().equals(actor.id());
        return SheetTransitions.TABLE.allowed(state, actor.roles()).stream()
                .filter(act -> own != others.contains(act))
                .toList();
    }
}
