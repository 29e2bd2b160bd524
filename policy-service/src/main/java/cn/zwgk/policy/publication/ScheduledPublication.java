package cn.zwgk.policy.publication;

import cn.zwgk.policy.document.DocumentId;
import cn.zwgk.timers.TimerHandler;
import cn.zwgk.web.Refused;
import org.springframework.stereotype.Component;

/**
 * Publishes when the scheduled moment has come. The document knows the moment; the timer only wakes it. What is refused
 * then is reported to people in a transaction of its own, since the attempt's own is undone.
 */
@Component
class ScheduledPublication implements TimerHandler {

    static final String TASK = "publication";

    private final PublishWhenDue publishing;
    private final ReportFailedPublication reporting;

    ScheduledPublication(PublishWhenDue publishing, ReportFailedPublication reporting) {
        this.publishing = publishing;
        this.reporting = reporting;
    }

    @Override
    public String task() {
        return TASK;
    }

    @Override
    public void due(String businessId) {
        DocumentId id = DocumentId.parse(businessId);
        try {
            publishing.publish(id);
        } catch (Refused refused) {
            reporting.report(id, refused.reasons());
        }
    }
}
