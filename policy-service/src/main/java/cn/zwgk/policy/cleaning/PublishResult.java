package cn.zwgk.policy.cleaning;

import static java.util.Objects.requireNonNull;

import cn.zwgk.policy.UseCase;
import cn.zwgk.policy.document.Document;
import cn.zwgk.policy.publication.IssueDocument;
import cn.zwgk.web.Actor;
import cn.zwgk.web.AuditTrail;
import cn.zwgk.web.ChinaTime;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.springframework.transaction.annotation.Transactional;

/**
 * 公布清理结果: publishes the lists as a document with an index number of its own, and with it, in the same transaction, repeals
 * and declares lapsed what was decided so. All or nothing; done once, however often it is asked for.
 */
@UseCase
public class PublishResult {

    private final Campaigns campaigns;
    private final Items items;
    private final ItemList list;
    private final ResultDocument text;
    private final IssueDocument issuing;
    private final AuditTrail audit;
    private final InstantSource time;

    PublishResult(
            Campaigns campaigns,
            Items items,
            ItemList list,
            ResultDocument text,
            IssueDocument issuing,
            AuditTrail audit,
            InstantSource time) {
        this.campaigns = campaigns;
        this.items = items;
        this.list = list;
        this.text = text;
        this.issuing = issuing;
        this.audit = audit;
        this.time = time;
    }

    /** @return the campaign with the document that it became; the same if it was published before */
    @Transactional
    public Campaign publish(CampaignId id, Actor publisher) {
        Campaign campaign = campaigns.getAlone(id);
        if (campaign.state() == CampaignState.PUBLISHED) {
            return campaign;
        }
        campaign.requirePublishable(ChinaTime.today(time), publisher);
        list.requireAllPublished(id);
        List<ItemEntry> entries = list.decided(id);
        Document document = issuing.issue(text.issue(campaign, entries, publisher, time.instant()), publisher);
        items.of(id).forEach(item -> items.save(item.settle(publisher)));
        Campaign published = campaigns.save(campaign.publish(document.id(), publisher, time.instant()));
        audit.record(
                publisher,
                "clean-up.publish",
                CampaignId.TYPE,
                id.toString(),
                null,
                Map.of(
                        "document", document.id().toString(),
                        "indexNumber",
                                requireNonNull(
                                        document.publication().orElseThrow().indexNumber()),
                        "documents", entries.size()));
        return published;
    }
}
