package cn.zwgk.policy.cleaning;

import cn.zwgk.policy.UseCase;
import cn.zwgk.web.Actor;
import cn.zwgk.web.AuditTrail;
import cn.zwgk.web.Problems;
import cn.zwgk.web.Refusal;
import cn.zwgk.web.Refused;
import cn.zwgk.workflow.StepRefused;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.annotation.Transactional;

/** Proposals, opinions and decisions, on one document or on many at once. What is refused for one does not stop the others. */
@UseCase
public class JudgeItems {

    /**
     * What is to be done.
     *
     * @param outcome of a proposal, an opinion or a decision
     * @param office for {@link ItemAct#ASSIGN}
     */
    public record Judging(
            ItemAct act,
            @Nullable CleanUpOutcome outcome,
            @Nullable String reason,
            @Nullable String office) {}

    /** An item for which the act is refused, and why. */
    public record RefusedItem(UUID itemId, String code, String message) {}

    /** What an act did, or would do. */
    public record Judged(List<UUID> done, List<RefusedItem> refused, boolean preview) {}

    private final Campaigns campaigns;
    private final Items items;
    private final AuditTrail audit;
    private final Problems problems;
    private final InstantSource time;

    JudgeItems(Campaigns campaigns, Items items, AuditTrail audit, Problems problems, InstantSource time) {
        this.campaigns = campaigns;
        this.items = items;
        this.audit = audit;
        this.problems = problems;
        this.time = time;
    }

    /**
     * @param preview whether to say what would happen and change nothing
     * @throws Refused the only item's refusal, if there is one item only and nothing was to be previewed
     */
    @Transactional
    public Judged judge(CampaignId id, List<UUID> ids, Judging judging, boolean preview, Actor actor) {
        // Alone, so that no result is drawn up from decisions that change meanwhile.
        Campaign campaign = preview ? campaigns.get(id) : campaigns.getAlone(id);
        boolean selecting = campaign.state() == CampaignState.PREPARING
                && (judging.act() == ItemAct.ASSIGN || judging.act() == ItemAct.REMOVE);
        if (campaign.state() != CampaignState.RUNNING && !selecting) {
            throw Refused.conflict("clean-up-not-running");
        }
        List<Item> wanted = items.among(id, ids);
        if (wanted.isEmpty()) {
            throw Refused.notFound("clean-up-item-not-found");
        }
        boolean single = wanted.size() == 1 && !preview;
        List<UUID> done = new ArrayList<>();
        List<RefusedItem> refused = new ArrayList<>();
        for (Item item : wanted) {
            try {
                Item judged = judged(item, judging, actor);
                if (!preview) {
                    keep(judged, judging, actor);
                }
                done.add(item.id().value());
            } catch (Refused | StepRefused refusal) {
                if (single) {
                    throw refusal;
                }
                refused.add(refusal(item, refusal));
            }
        }
        return new Judged(done, refused, preview);
    }

    private Item judged(Item item, Judging judging, Actor actor) {
        return switch (judging.act()) {
            case ASSIGN -> item.assign(judging.office(), actor);
            case PROPOSE -> item.propose(judging.outcome(), judging.reason(), actor, time.instant());
            case OPINE -> item.opine(judging.outcome(), judging.reason(), actor, time.instant());
            case DECIDE -> item.decide(judging.outcome(), judging.reason(), actor, time.instant());
            case RECONSIDER -> item.reconsider(judging.reason(), actor);
            case REMOVE -> item.remove(judging.reason(), actor);
            case SETTLE -> throw new IllegalArgumentException("Items are settled by the publication of the result");
        };
    }

    private void keep(Item item, Judging judging, Actor actor) {
        items.save(item);
        Map<String, Object> details = new HashMap<>(
                Map.of("item", item.id().toString(), "document", item.document().toString()));
        if (judging.outcome() != null) {
            details.put("outcome", judging.outcome());
        }
        audit.record(
                actor,
                "clean-up-item." + judging.act().code(),
                CampaignId.TYPE,
                item.campaign().toString(),
                judging.reason(),
                details);
    }

    private RefusedItem refusal(Item item, RuntimeException failure) {
        Refusal refusal =
                switch (failure) {
                    case Refused refused -> refused.reasons().getFirst();
                    case StepRefused step ->
                        Refusal.of(
                                step.reason() == StepRefused.Reason.NOT_YOURS ? "step-not-yours" : "step-not-allowed");
                    default -> throw failure;
                };
        return new RefusedItem(item.id().value(), refusal.code(), problems.words(refusal));
    }
}
