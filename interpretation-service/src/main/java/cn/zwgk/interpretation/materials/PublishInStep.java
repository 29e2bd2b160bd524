package cn.zwgk.interpretation.materials;

import cn.zwgk.interpretation.UseCase;
import cn.zwgk.interpretation.documents.DocumentBecamePublic;
import cn.zwgk.interpretation.documents.PolicyDocument;
import cn.zwgk.interpretation.duties.MeetDuty;
import cn.zwgk.web.Actor;
import java.time.Instant;
import java.util.Comparator;
import java.util.Objects;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** 同步发布: what passed review before its document was published is published with it, and the duty is met at once. */
@UseCase
class PublishInStep {

    private static final Actor PLATFORM = Actor.system("interpretation-service");

    private final Interpretations interpretations;
    private final PublishInterpretation publish;
    private final MeetDuty duties;

    PublishInStep(Interpretations interpretations, PublishInterpretation publish, MeetDuty duties) {
        this.interpretations = interpretations;
        this.publish = publish;
        this.duties = duties;
    }

    @EventListener
    @Order(DocumentBecamePublic.PUBLISH_IN_STEP)
    @Transactional(propagation = Propagation.MANDATORY)
    void documentBecamePublic(DocumentBecamePublic published) {
        PolicyDocument document = published.document();
        for (Interpretation material : interpretations.of(document.id(), MaterialState.ACCEPTED)) {
            publish.publish(material, document, PLATFORM, published.publishedAt(), "material.published-in-step");
        }
        // The publication may be heard of after a later revision, when an interpretation is out already.
        interpretations.of(document.id(), MaterialState.PUBLISHED).stream()
                .map(Interpretation::publishedAt)
                .filter(Objects::nonNull)
                .min(Comparator.<Instant>naturalOrder())
                .ifPresent(at -> duties.meet(document.id(), at));
    }
}
