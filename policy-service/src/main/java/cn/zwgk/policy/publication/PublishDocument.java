package cn.zwgk.policy.publication;

import cn.zwgk.policy.UseCase;
import cn.zwgk.policy.document.Chronicle;
import cn.zwgk.policy.document.Document;
import cn.zwgk.policy.document.DocumentAct;
import cn.zwgk.policy.document.DocumentPublished;
import cn.zwgk.policy.document.PublicationCondition;
import cn.zwgk.policy.urgency.UrgentApprovals;
import cn.zwgk.policy.validity.ValidityWatch;
import cn.zwgk.web.Actor;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.annotation.Transactional;

/** Publishes what has passed three reviews, or cannot wait for them. The index number is taken in the same transaction, so the year has no gap. */
@UseCase
public class PublishDocument {

    private final IndexNumbers indexNumbers;
    private final List<PublicationCondition> conditions;
    private final UrgentApprovals approvals;
    private final Chronicle chronicle;
    private final ValidityWatch validity;
    private final InstantSource time;

    PublishDocument(
            IndexNumbers indexNumbers,
            List<PublicationCondition> conditions,
            UrgentApprovals approvals,
            Chronicle chronicle,
            ValidityWatch validity,
            InstantSource time) {
        this.indexNumbers = indexNumbers;
        this.conditions = conditions;
        this.approvals = approvals;
        this.chronicle = chronicle;
        this.validity = validity;
        this.time = time;
    }

    /**
     * @throws cn.zwgk.workflow.StepRefused with the acts that are allowed, if the document is not ready or the person may
     *     not publish it
     * @throws cn.zwgk.web.Refused with all grounds that the other features have against it
     */
    @Transactional
    public void publish(Document document, Actor issuer) {
        PublicationCondition.require(conditions, document);
        Instant now = time.instant();
        DocumentPublished fact = document.publish(indexNumbers.next(now), issuer, now);
        chronicle.write(document, issuer, DocumentAct.PUBLISH, fact, null);
        validity.begin(document, fact.document().validity());
    }

    /** 急件先发: before the reviews are complete; from now on a second person's decision is awaited. */
    @Transactional
    public void publishUrgently(Document document, Actor issuer, @Nullable String reason) {
        PublicationCondition.require(conditions, document);
        Instant now = time.instant();
        DocumentPublished fact = document.urgency().publish(indexNumbers.next(now), issuer, reason, now);
        chronicle.write(document, issuer, DocumentAct.PUBLISH_URGENTLY, fact, reason);
        validity.begin(document, fact.document().validity());
        approvals.begin(document);
    }
}
