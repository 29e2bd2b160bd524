package cn.zwgk.policy.record;

import static cn.zwgk.policy.record.RecordTransitions.TABLE;

import cn.zwgk.policy.document.Person;
import cn.zwgk.policy.document.Roles;
import cn.zwgk.web.Actor;
import cn.zwgk.web.Refusal;
import cn.zwgk.web.Refused;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One structured record. Every verb checks the table and the rules and answers with the record as it is afterwards.
 *
 * @param title what it is called by; follows from the values, like the key and the date
 * @param dated the day that it is listed under
 * @param contributors everybody who wrote on it; none of them approves it
 */
public record StructuredRecord(
        UUID id,
        long version,
        String classCode,
        UUID entryId,
        RecordState state,
        String naturalKey,
        String title,
        LocalDate dated,
        Map<String, String> values,
        Person draftedBy,
        Set<String> contributors,
        @Nullable String approvedBy,
        @Nullable Instant publishedAt,
        @Nullable String publishedBy,
        @Nullable String withdrawalReason,
        Instant updatedAt) {

    static StructuredRecord draft(
            UUID id, RecordClass of, UUID entryId, Map<String, String> values, Actor drafter, Instant at) {
        return new StructuredRecord(
                id,
                0,
                of.code(),
                entryId,
                RecordState.DRAFT,
                of.keyOf(values),
                of.titleOf(values),
                of.dateOf(values),
                values,
                Person.of(drafter),
                Set.of(drafter.id()),
                null,
                null,
                null,
                null,
                at);
    }

    /** @throws Refused {@code record-not-editable} unless it is a draft */
    StructuredRecord edit(RecordClass of, UUID newEntry, Map<String, String> newValues, Actor actor) {
        if (state != RecordState.DRAFT) {
            throw Refused.conflict("record-not-editable");
        }
        Set<String> writers = new TreeSet<>(contributors);
        writers.add(actor.id());
        return new StructuredRecord(
                id,
                version,
                classCode,
                newEntry,
                state,
                of.keyOf(newValues),
                of.titleOf(newValues),
                of.dateOf(newValues),
                newValues,
                draftedBy,
                writers,
                null,
                publishedAt,
                publishedBy,
                withdrawalReason,
                updatedAt);
    }

    /** 审核: not by those who wrote it. */
    StructuredRecord approve(Actor reviewer) {
        RecordState next = step(RecordAct.APPROVE, reviewer);
        if (contributors.contains(reviewer.id())) {
            throw Refused.forbidden("record-approver-wrote-it");
        }
        return as(next, reviewer.name(), publishedAt, publishedBy, withdrawalReason);
    }

    StructuredRecord sendBack(Actor actor, @Nullable String reason) {
        RecordState next = step(RecordAct.RETURN, actor);
        requireReason(reason);
        return as(next, null, publishedAt, publishedBy, withdrawalReason);
    }

    /** @throws Refused {@code record-without-consent} if those concerned do not want it public */
    StructuredRecord publish(RecordClass of, Actor issuer, Instant at) {
        RecordState next = step(RecordAct.PUBLISH, issuer);
        if (!of.mayBePublished(values)) {
            throw Refused.conflict("record-without-consent");
        }
        return as(next, approvedBy, at, issuer.name(), null);
    }

    StructuredRecord withdraw(Actor issuer, @Nullable String reason) {
        RecordState next = step(RecordAct.WITHDRAW, issuer);
        return as(next, approvedBy, publishedAt, publishedBy, requireReason(reason));
    }

    /** Takes it up again to correct it; it has to be approved and published anew. */
    StructuredRecord reopen(Actor actor) {
        return as(step(RecordAct.REOPEN, actor), null, null, null, withdrawalReason);
    }

    StructuredRecord discard(Actor actor) {
        return as(step(RecordAct.DISCARD, actor), approvedBy, publishedAt, publishedBy, withdrawalReason);
    }

    /** What this person may do with it now. */
    public List<RecordAct> allowedActs(Actor actor) {
        return TABLE.allowed(state, actor.roles()).stream()
                .filter(act -> act != RecordAct.APPROVE || !contributors.contains(actor.id()))
                .toList();
    }

    /** Whether this person may write on it now. */
    public boolean isEditableBy(Actor actor) {
        return state == RecordState.DRAFT && (actor.has(Roles.DRAFTER) || actor.has(Roles.OPENNESS_OFFICE));
    }

    /** Why the act is taken, as the table says. */
    public String groundOf(RecordAct act) {
        return TABLE.transitions().stream()
                .filter(step -> step.from() == state && step.action() == act)
                .findFirst()
                .orElseThrow()
                .ground();
    }

    private RecordState step(RecordAct act, Actor actor) {
        return TABLE.require(state, act, actor.roles()).to();
    }

    private StructuredRecord as(
            RecordState next,
            @Nullable String approver,
            @Nullable Instant published,
            @Nullable String publisher,
            @Nullable String withdrawn) {
        return new StructuredRecord(
                id,
                version,
                classCode,
                entryId,
                next,
                naturalKey,
                title,
                dated,
                values,
                draftedBy,
                contributors,
                approver,
                published,
                publisher,
                withdrawn,
                updatedAt);
    }

    private static String requireReason(@Nullable String reason) {
        if (reason == null || reason.isBlank()) {
            throw Refused.invalid(List.of(Refusal.onField("reason", "reason-missing")));
        }
        return reason.strip();
    }
}
