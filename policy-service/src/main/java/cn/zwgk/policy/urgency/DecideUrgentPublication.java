package cn.zwgk.policy.urgency;

import cn.zwgk.policy.UseCase;
import cn.zwgk.policy.document.Chronicle;
import cn.zwgk.policy.document.Document;
import cn.zwgk.policy.document.DocumentAct;
import cn.zwgk.policy.document.DocumentWithdrawn;
import cn.zwgk.policy.document.UrgentPublicationApproved;
import cn.zwgk.policy.validity.ValidityWatch;
import cn.zwgk.web.Actor;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.annotation.Transactional;

/** 补批: a second person lets an urgent publication stand, or has it taken down as published in error. */
@UseCase
public class DecideUrgentPublication {

    private final UrgentApprovals approvals;
    private final Chronicle chronicle;
    private final ValidityWatch validity;
    private final InstantSource time;

    DecideUrgentPublication(
            UrgentApprovals approvals, Chronicle chronicle, ValidityWatch validity, InstantSource time) {
        this.approvals = approvals;
        this.chronicle = chronicle;
        this.validity = validity;
        this.time = time;
    }

    @Transactional
    public void approve(Document document, Actor second, @Nullable String remark) {
        UrgentPublicationApproved fact = document.urgency().approve(second, remark, time.instant());
        chronicle.write(document, second, DocumentAct.APPROVE_URGENT, fact, remark);
        approvals.end(document);
    }

    @Transactional
    public void refuse(Document document, Actor second, @Nullable String reason) {
        DocumentWithdrawn fact = document.urgency().refuse(second, reason, time.instant());
        chronicle.write(document, second, DocumentAct.REFUSE_URGENT, fact, fact.reason());
        approvals.end(document);
        validity.reconsiderTargets(document);
    }
}
