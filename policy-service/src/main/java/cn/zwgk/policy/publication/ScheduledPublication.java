package cn.zwgk.policy.publication;

import cn.zwgk.policy.document.Document;
import cn.zwgk.policy.document.DocumentId;
import cn.zwgk.policy.document.Documents;
import cn.zwgk.policy.edition.PublishEdition;
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
    private final PublishEdition editions;
    private final InstantSource time;

    ScheduledPublication(Documents documents, PublishDocument publishing, PublishEdition editions, InstantSource time) {
        this.documents = documents;
        this.publishing = publishing;
        this.editions = editions;
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
            Actor platform = Actor.system("policy-service");
            if (document.revision().isPresent()) {
                editions.publish(document, platform);
            } else {
                publishing.publish(document, platform);
            }
        }
    }
}
