package cn.zwgk.policy.cleaning;

import static cn.zwgk.policy.cleaning.CampaignTransitions.TABLE;
import static java.util.Objects.requireNonNull;

import cn.zwgk.policy.document.DocumentId;
import cn.zwgk.policy.document.Person;
import cn.zwgk.policy.document.Signature;
import cn.zwgk.web.Actor;
import cn.zwgk.web.Refusal;
import cn.zwgk.web.Refused;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 清理工作. Every verb checks the table and the person, and gives the campaign as it is afterwards.
 *
 * @param plan what it is about
 * @param result what is to be published; null until it is drawn up
 * @param checked who checked and proofread the result
 * @param published as which document, once it is
 */
public record Campaign(
        CampaignId id,
        long version,
        CampaignState state,
        Plan plan,
        Signature opened,
        @Nullable Result result,
        @Nullable Check checked,
        @Nullable Published published) {

    /**
     * What a campaign is about.
     *
     * @param ground on what it is done 依据
     * @param endsOn its last day 期限
     */
    public record Plan(String title, String ground, LocalDate endsOn) {}

    /**
     * The result as it is drawn up.
     *
     * @param preface the words before the lists
     * @param effectiveOn from which day on the documents are repealed and lapsed
     */
    public record Result(
            String title, @Nullable String documentNumber, String preface, LocalDate effectiveOn, Signature prepared) {}

    /** 复核、校对. */
    public record Check(Signature signature, @Nullable String remark) {}

    /** As which document, and when. */
    public record Published(DocumentId document, Instant at) {}

    static Campaign open(Plan plan, Actor actor, Instant at) {
        Signature opened = new Signature(Person.of(actor), at);
        return new Campaign(CampaignId.next(), 0, CampaignState.PREPARING, plan, opened, null, null, null);
    }

    /** Before it starts everything may change, afterwards the term only. */
    Campaign edit(Plan changed) {
        boolean free = state == CampaignState.PREPARING;
        boolean termOnly = state == CampaignState.RUNNING
                && changed.title().equals(plan.title())
                && changed.ground().equals(plan.ground());
        if (!free && !termOnly) {
            throw Refused.conflict("clean-up-not-editable");
        }
        return new Campaign(id, version, state, changed, opened, result, checked, published);
    }

    /** Whether documents may come into it and be judged in it. */
    boolean takesDocuments() {
        return state == CampaignState.PREPARING || state == CampaignState.RUNNING;
    }

    Campaign start(long documents, Actor actor) {
        var step = TABLE.require(state, CampaignAct.START, actor.roles());
        if (documents == 0) {
            throw Refused.conflict("clean-up-empty");
        }
        return new Campaign(id, version, step.to(), plan, opened, null, null, null);
    }

    Campaign cancel(@Nullable String reason, Actor actor) {
        var step = TABLE.require(state, CampaignAct.CANCEL, actor.roles());
        requireReason(reason);
        return new Campaign(id, version, step.to(), plan, opened, null, null, null);
    }

    /** @param undecided how many documents have no decision yet */
    Campaign prepare(Result drawnUp, long decided, long undecided, LocalDate today, Actor actor) {
        var step = TABLE.require(state, CampaignAct.PREPARE_RESULT, actor.roles());
        if (undecided > 0) {
            throw Refused.conflict("clean-up-undecided", undecided);
        }
        if (decided == 0) {
            throw Refused.conflict("clean-up-empty");
        }
        if (drawnUp.effectiveOn().isBefore(today)) {
            throw Refused.invalid(List.of(Refusal.onField("effectiveOn", "effective-date-passed")));
        }
        return new Campaign(id, version, step.to(), plan, opened, drawnUp, null, null);
    }

    /** 复核、校对: by another person than who drew it up. */
    Campaign check(boolean proofread, @Nullable String remark, Actor actor, Instant at) {
        var step = TABLE.require(state, CampaignAct.CHECK, actor.roles());
        requireNewToResult(actor);
        if (!proofread) {
            throw Refused.invalid(List.of(Refusal.onField("proofread", "proofread-missing")));
        }
        Check made = new Check(new Signature(Person.of(actor), at), remark);
        return new Campaign(id, version, step.to(), plan, opened, result, made, null);
    }

    Campaign sendBack(@Nullable String reason, Actor actor) {
        var step = TABLE.require(state, CampaignAct.RETURN_RESULT, actor.roles());
        requireReason(reason);
        return new Campaign(id, version, step.to(), plan, opened, null, null, null);
    }

    /** @throws Refused if this person drew the result up or checked it, or its day has passed */
    void requirePublishable(LocalDate today, Actor actor) {
        TABLE.require(state, CampaignAct.PUBLISH, actor.roles());
        requireNewToResult(actor);
        if (requireNonNull(result).effectiveOn().isBefore(today)) {
            throw Refused.conflict("effective-date-passed");
        }
    }

    Campaign publish(DocumentId document, Actor actor, Instant at) {
        var step = TABLE.require(state, CampaignAct.PUBLISH, actor.roles());
        return new Campaign(id, version, step.to(), plan, opened, result, checked, new Published(document, at));
    }

    /** The acts that this person may take now: what the table allows his roles, less what his part in it forbids. */
    List<CampaignAct> allowedActs(Actor actor) {
        return TABLE.allowed(state, actor.roles()).stream()
                .filter(act -> switch (act) {
                    case CHECK, PUBLISH -> isNewToResult(actor);
                    case START, CANCEL, PREPARE_RESULT, RETURN_RESULT -> true;
                })
                .toList();
    }

    private void requireNewToResult(Actor actor) {
        if (!isNewToResult(actor)) {
            throw Refused.forbidden("result-signed-before");
        }
    }

    private boolean isNewToResult(Actor actor) {
        boolean preparedIt = result != null && result.prepared().by().id().equals(actor.id());
        boolean checkedIt = checked != null && checked.signature().by().id().equals(actor.id());
        return !preparedIt && !checkedIt;
    }

    private static void requireReason(@Nullable String reason) {
        if (reason == null || reason.isBlank()) {
            throw Refused.invalid(List.of(Refusal.onField("reason", "reason-missing")));
        }
    }
}
