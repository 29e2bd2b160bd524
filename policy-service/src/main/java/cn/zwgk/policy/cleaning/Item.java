package cn.zwgk.policy.cleaning;

import static cn.zwgk.policy.cleaning.ItemTransitions.TABLE;
import static java.util.Objects.requireNonNull;

import cn.zwgk.policy.document.DocumentId;
import cn.zwgk.policy.document.Person;
import cn.zwgk.policy.document.Roles;
import cn.zwgk.web.Actor;
import cn.zwgk.web.Ids;
import cn.zwgk.web.Refusal;
import cn.zwgk.web.Refused;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A document in a campaign. Every verb checks the table and the person, and gives the item as it is afterwards.
 *
 * @param office whose document it is; null while nobody answers for it
 */
public record Item(
        ItemId id,
        CampaignId campaign,
        DocumentId document,
        long version,
        ItemState state,
        @Nullable String office,
        @Nullable Judgement proposal,
        @Nullable Judgement opinion,
        @Nullable Judgement decision,
        @Nullable String removalReason) {

    static Item selected(CampaignId campaign, DocumentId document, @Nullable String office) {
        return new Item(new ItemId(Ids.next()), campaign, document, 0, ItemState.OPEN, office, null, null, null, null);
    }

    Item assign(@Nullable String newOffice, Actor actor) {
        var step = TABLE.require(state, ItemAct.ASSIGN, actor.roles());
        if (newOffice == null || newOffice.isBlank()) {
            throw Refused.invalid(List.of(Refusal.onField("office", "clean-up-office-missing")));
        }
        return new Item(id, campaign, document, version, step.to(), newOffice.strip(), proposal, null, null, null);
    }

    /** A new proposal makes void what was said of the one before. */
    Item propose(@Nullable CleanUpOutcome outcome, @Nullable String reason, Actor actor, Instant at) {
        var step = TABLE.require(state, ItemAct.PROPOSE, actor.roles());
        if (!actor.has(Roles.OPENNESS_OFFICE)) {
            requireOfOffice(actor);
        }
        CleanUpOutcome proposed = requireOutcome(outcome);
        String ground = proposed == CleanUpOutcome.KEEP ? stripped(reason) : requireReason(reason);
        Judgement made = new Judgement(proposed, ground, Person.of(actor), at);
        return new Item(id, campaign, document, version, step.to(), office, made, null, null, null);
    }

    Item opine(@Nullable CleanUpOutcome outcome, @Nullable String reason, Actor actor, Instant at) {
        var step = TABLE.require(state, ItemAct.OPINE, actor.roles());
        requireOfOffice(actor);
        Judgement given = new Judgement(requireOutcome(outcome), requireReason(reason), Person.of(actor), at);
        return new Item(id, campaign, document, version, step.to(), office, proposal, given, null, null);
    }

    /** Without an outcome, as the office thinks; against it only with a reason. */
    Item decide(@Nullable CleanUpOutcome outcome, @Nullable String reason, Actor actor, Instant at) {
        var step = TABLE.require(state, ItemAct.DECIDE, actor.roles());
        if (requireNonNull(proposal).by().id().equals(actor.id())) {
            throw Refused.forbidden("decider-is-proposer");
        }
        CleanUpOutcome opined = requireNonNull(opinion).outcome();
        CleanUpOutcome decided = outcome == null ? opined : outcome;
        String ground = stripped(reason);
        if (decided != opined && ground == null) {
            throw Refused.invalid(List.of(Refusal.onField("reason", "decision-against-opinion")));
        }
        Judgement made = new Judgement(decided, ground, Person.of(actor), at);
        return new Item(id, campaign, document, version, step.to(), office, proposal, opinion, made, null);
    }

    Item reconsider(@Nullable String reason, Actor actor) {
        var step = TABLE.require(state, ItemAct.RECONSIDER, actor.roles());
        requireReason(reason);
        return new Item(id, campaign, document, version, step.to(), office, null, null, null, null);
    }

    Item remove(@Nullable String reason, Actor actor) {
        var step = TABLE.require(state, ItemAct.REMOVE, actor.roles());
        return new Item(
                id, campaign, document, version, step.to(), office, proposal, opinion, decision, requireReason(reason));
    }

    Item settle(Actor publisher) {
        var step = TABLE.require(state, ItemAct.SETTLE, publisher.roles());
        return new Item(id, campaign, document, version, step.to(), office, proposal, opinion, decision, null);
    }

    /** The acts that this person may take now. */
    static List<ItemAct> allowed(ItemState state, @Nullable String office, @Nullable String proposedBy, Actor actor) {
        boolean ofOffice = office != null && office.equals(actor.office());
        return TABLE.allowed(state, actor.roles()).stream()
                .filter(act -> switch (act) {
                    case PROPOSE -> ofOffice || actor.has(Roles.OPENNESS_OFFICE);
                    case OPINE -> ofOffice;
                    case DECIDE -> !actor.id().equals(proposedBy);
                    case ASSIGN, RECONSIDER, REMOVE -> true;
                    case SETTLE -> false;
                })
                .toList();
    }

    private void requireOfOffice(Actor actor) {
        if (office == null || !office.equals(actor.office())) {
            throw Refused.forbidden("clean-up-of-another-office");
        }
    }

    private static CleanUpOutcome requireOutcome(@Nullable CleanUpOutcome outcome) {
        if (outcome == null) {
            throw Refused.invalid(List.of(Refusal.onField("outcome", "clean-up-outcome-missing")));
        }
        return outcome;
    }

    private static String requireReason(@Nullable String reason) {
        String ground = stripped(reason);
        if (ground == null) {
            throw Refused.invalid(List.of(Refusal.onField("reason", "reason-missing")));
        }
        return ground;
    }

    private static @Nullable String stripped(@Nullable String reason) {
        return reason == null || reason.isBlank() ? null : reason.strip();
    }
}
