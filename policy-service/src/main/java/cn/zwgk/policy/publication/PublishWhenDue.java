package cn.zwgk.policy.publication;

import cn.zwgk.policy.UseCase;
import cn.zwgk.policy.document.Document;
import cn.zwgk.policy.document.DocumentId;
import cn.zwgk.policy.document.Documents;
import cn.zwgk.policy.edition.PublishEdition;
import cn.zwgk.web.Actor;
import java.time.InstantSource;
import org.springframework.transaction.annotation.Transactional;

/** Publishes what is scheduled once its moment has come; before that, and after it was cancelled, there is nothing to do. */
@UseCase
class PublishWhenDue {

    private final Documents documents;
    private final PublishDocument publishing;
    private final PublishEdition editions;
    private final InstantSource time;

    PublishWhenDue(Documents documents, PublishDocument publishing, PublishEdition editions, InstantSource time) {
        this.documents = documents;
        this.publishing = publishing;
        this.editions = editions;
        this.time = time;
    }

    /** @throws cn.zwgk.web.Refused with all that stands against it */
    @Transactional
    void publish(DocumentId id) {
        Document document = documents.get(id);
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
