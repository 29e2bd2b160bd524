package cn.zwgk.policy.cleaning;

import cn.zwgk.policy.UseCase;
import cn.zwgk.web.Actor;
import cn.zwgk.web.AuditTrail;
import cn.zwgk.web.Refused;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.transaction.annotation.Transactional;

/** Takes documents into a campaign, by what they have in common or one by one. */
@UseCase
public class SelectDocuments {

    /** As many as one result can list. */
    public static final int MOST = 2000;

    private final Campaigns campaigns;
    private final Candidates candidates;
    private final Items items;
    private final AuditTrail audit;

    SelectDocuments(Campaigns campaigns, Candidates candidates, Items items, AuditTrail audit) {
        this.campaigns = campaigns;
        this.candidates = candidates;
        this.items = items;
        this.audit = audit;
    }

    /** @return how many came in; those that were in it already are not counted */
    @Transactional
    public long matching(CampaignId id, Selection selection, Actor actor) {
        requireOpen(id);
        return add(id, candidates.of(id, selection, MOST + 1), actor);
    }

    /** @return how many came in; documents that are not public or that another campaign looks at stay out */
    @Transactional
    public long single(CampaignId id, List<UUID> documents, Actor actor) {
        requireOpen(id);
        return add(id, candidates.of(id, documents, MOST + 1), actor);
    }

    private void requireOpen(CampaignId id) {
        if (!campaigns.getAlone(id).takesDocuments()) {
            throw Refused.conflict("clean-up-not-editable");
        }
    }

    private long add(CampaignId id, List<Item> selected, Actor actor) {
        if (items.count(id) + selected.size() > MOST) {
            throw Refused.conflict("clean-up-too-many", MOST);
        }
        long added = selected.stream().filter(items::add).count();
        audit.record(actor, "clean-up.select", CampaignId.TYPE, id.toString(), null, Map.of("added", added));
        return added;
    }
}
