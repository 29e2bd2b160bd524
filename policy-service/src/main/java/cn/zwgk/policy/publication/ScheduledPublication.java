package cn.zwgk.policy.publication;

import cn.zwgk.policy.document.Document;
import cn.zwgk.policy.document.DocumentId;
import cn.zwgk.policy.document.Documents;
import cn.zwgk.timers.TimerHandler;
import cn.zwgk.web.Actor;
import java.time.InstantSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Publishes when the scheduled moment has come. The document knows the moment; the timer only wakes it. */
@Component
class ScheduledPublication implements TimerHandler {

    static final String TASK = "publication";

    private final Documents documents;
    private final PublishDocument publishing;
    private final InstantSource time;

    ScheduledPublication(Documents documents, PublishDocument publishing, InstantSource time) {
        this.documents = documents;
        this.publishing = publishing;
        this.time = time;
    }

    @Override
    public String task() {
        return TASK;
    }

    @Override
    @Transactional
    public void due(String businessId) {
        Document document = documents.get(DocumentId.parse(businessId));
        if (document.isDue(time.instant())) {
            publishing.publish(document, Actor.system("policy-service"));
        }
    }
}
