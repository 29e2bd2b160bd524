package cn.zwgk.policy.cleaning;

import cn.zwgk.policy.UseCase;
import cn.zwgk.policy.cleaning.Campaign.Plan;
import cn.zwgk.policy.cleaning.Campaign.Result;
import cn.zwgk.policy.document.Person;
import cn.zwgk.policy.document.Signature;
import cn.zwgk.web.Actor;
import cn.zwgk.web.AuditTrail;
import cn.zwgk.web.ChinaTime;
import cn.zwgk.web.Refusal;
import cn.zwgk.web.Refused;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.annotation.Transactional;

/** Opens a campaign, starts it, draws up and checks its result; what is published comes of {@link PublishResult}. */
@UseCase
public class RunCampaign {

    /** The result as the openness office words it. */
    public record Draft(String title, @Nullable String documentNumber, String preface, LocalDate effectiveOn) {}

    private final Campaigns campaigns;
    private final Items items;
    private final ItemList list;
    private final AuditTrail audit;
    private final InstantSource time;

    RunCampaign(Campaigns campaigns, Items items, ItemList list, AuditTrail audit, InstantSource time) {
        this.campaigns = campaigns;
        this.items = items;
        this.list = list;
        this.audit = audit;
        this.time = time;
    }

    @Transactional
    public Campaign open(Plan plan, Actor actor) {
        requireAhead(plan);
        return saved(Campaign.open(plan, actor, time.instant()), "open", actor, null);
    }

    /** @throws Refused {@code clean-up-not-editable} once it runs, apart from its term */
    @Transactional
    public Campaign edit(Campaign campaign, Plan plan, Actor actor) {
        requireAhead(plan);
        return saved(campaign.edit(plan), "edit", actor, null);
    }

    @Transactional
    public Campaign start(Campaign campaign, Actor actor) {
        return saved(campaign.start(items.count(campaign.id()), actor), "start", actor, null);
    }

    @Transactional
    public Campaign cancel(Campaign campaign, @Nullable String reason, Actor actor) {
        return saved(campaign.cancel(reason, actor), "cancel", actor, reason);
    }

    /** @throws Refused while documents are undecided, or one of them was withdrawn meanwhile */
    @Transactional
    public Campaign prepareResult(Campaign campaign, Draft draft, Actor actor) {
        Campaign alone = campaigns.getAlone(campaign.id());
        Signature prepared = new Signature(Person.of(actor), time.instant());
        Result result = new Result(
                draft.title().strip(), draft.documentNumber(), draft.preface().strip(), draft.effectiveOn(), prepared);
        List<Item> all = items.of(campaign.id());
        long decided =
                all.stream().filter(item -> item.state() == ItemState.DECIDED).count();
        Campaign drawnUp = alone.prepare(result, decided, all.size() - decided, ChinaTime.today(time), actor);
        list.requireAllPublished(campaign.id());
        return saved(drawnUp, "prepare-result", actor, null);
    }

    @Transactional
    public Campaign check(Campaign campaign, boolean proofread, @Nullable String remark, Actor actor) {
        return saved(campaign.check(proofread, remark, actor, time.instant()), "check", actor, remark);
    }

    @Transactional
    public Campaign returnResult(Campaign campaign, @Nullable String reason, Actor actor) {
        return saved(campaign.sendBack(reason, actor), "return-result", actor, reason);
    }

    private void requireAhead(Plan plan) {
        if (plan.endsOn().isBefore(ChinaTime.today(time))) {
            throw Refused.invalid(List.of(Refusal.onField("endsOn", "clean-up-term-passed")));
        }
    }

    private Campaign saved(Campaign campaign, String act, Actor actor, @Nullable String reason) {
        Campaign saved = campaigns.save(campaign);
        audit.record(
                actor,
                "clean-up." + act,
                CampaignId.TYPE,
                saved.id().toString(),
                reason,
                Map.of("version", saved.version(), "state", saved.state()));
        return saved;
    }
}
