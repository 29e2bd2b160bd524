package cn.zwgk.policy.urgency;

import cn.zwgk.policy.document.Chronicle;
import cn.zwgk.policy.document.Document;
import cn.zwgk.policy.document.DocumentId;
import cn.zwgk.policy.document.Documents;
import cn.zwgk.policy.document.UrgentPublication;
import cn.zwgk.timers.TimerHandler;
import cn.zwgk.web.Actor;
import java.time.InstantSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts on record that nobody has decided in time. The document stays until somebody does; the duty stays visible as overdue. */
@Component
class UrgentApprovalTimer implements TimerHandler {

    static final String OVERDUE = "document.urgent-approval-overdue";

    private final Documents documents;
    private final UrgentApprovals approvals;
    private final Chronicle chronicle;
    private final InstantSource time;

    UrgentApprovalTimer(Documents documents, UrgentApprovals approvals, Chronicle chronicle, InstantSource time) {
        this.documents = documents;
        this.approvals = approvals;
        this.chronicle = chronicle;
        this.time = time;
    }

    @Override
    public String task() {
        return UrgentApprovals.TASK;
    }

    @Override
    @Transactional
    public void due(String businessId) {
        Document document = documents.get(DocumentId.parse(businessId));
        document.urgent().filter(UrgentPublication::isPending).ifPresent(urgent -> {
            if (time.instant().isBefore(approvals.deadline(urgent).endsAt())) {
                approvals.begin(document);
            } else {
                chronicle.mention(document, Actor.system("policy-service"), OVERDUE, null);
            }
        });
    }
}
