package cn.zwgk.interpretation.documents;

import cn.zwgk.interpretation.UseCase;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Notes what policy-service tells of its documents. Facts may come twice, late, or in another order than they happened. */
@UseCase
@Transactional(propagation = Propagation.MANDATORY)
public class LearnOfDocuments {

    private final PolicyDocuments documents;
    private final ApplicationEventPublisher events;

    LearnOfDocuments(PolicyDocuments documents, ApplicationEventPublisher events) {
        this.documents = documents;
        this.events = events;
    }

    /** A draft was begun, or what it asks for has changed. */
    public void drafted(
            UUID id,
            long version,
            String title,
            @Nullable String office,
            InterpretationRequirement requirement,
            String draftedBy) {
        PolicyDocument document = learn(id, known -> known.drafted(version, title, office, requirement));
        events.publishEvent(new DocumentWasDrafted(document, draftedBy));
    }

    public void submitted(UUID id, long version, String title, @Nullable InterpretationRequirement requirement) {
        learn(id, document -> document.submitted(version, title, requirement));
    }

    /** Published: listeners hear of it even if something newer of the document is known already, but not once it is gone. */
    public void published(DocumentContent content) {
        PolicyDocument document = learn(content.documentId(), known -> known.published(content));
        events.publishEvent(new DocumentTextTold(content, false));
        if (document.isPublic()) {
            events.publishEvent(new DocumentBecamePublic(document, content.publishedAt()));
        }
    }

    public void revised(DocumentContent content) {
        learn(content.documentId(), document -> document.published(content));
        events.publishEvent(new DocumentTextTold(content, true));
    }

    public void validityChanged(UUID id, long version, Validity validity, @Nullable LocalDate since) {
        learn(id, document -> document.validityChanged(version, validity, since));
    }

    public void withdrawn(UUID id, String reason, Instant at) {
        PolicyDocument document = learn(id, known -> known.withdrawn(reason, at));
        events.publishEvent(new DocumentWasWithdrawn(document.id(), reason, at));
    }

    /** 草稿作废: for ever, and what was prepared beside the draft ends with it. */
    public void discarded(UUID id, @Nullable String reason, Instant at) {
        PolicyDocument document = learn(id, known -> known.discarded(reason, at));
        events.publishEvent(new DocumentWasDiscarded(document.id(), reason, at));
    }

    private PolicyDocument learn(UUID id, Consumer<PolicyDocument> news) {
        PolicyDocument document = documents.findById(id).orElseGet(() -> PolicyDocument.unknown(id));
        news.accept(document);
        return documents.save(document);
    }
}
