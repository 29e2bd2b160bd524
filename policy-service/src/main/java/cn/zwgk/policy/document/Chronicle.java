package cn.zwgk.policy.document;

import cn.zwgk.messaging.Fact;
import cn.zwgk.messaging.Outbox;
import cn.zwgk.web.Actor;
import cn.zwgk.web.AuditTrail;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps what an act has changed, tells the other services, writes it into the audit trail, and lets the features of this
 * service take their part in it ({@link DocumentChanged}): all or none.
 */
@Component
public class Chronicle {

    /** The audit trail's name for a change after publication. */
    public static final String REVISED = "document.revise";

    private final Documents documents;
    private final Outbox outbox;
    private final AuditTrail audit;
    private final ApplicationEventPublisher listeners;

    Chronicle(Documents documents, Outbox outbox, AuditTrail audit, ApplicationEventPublisher listeners) {
        this.documents = documents;
        this.outbox = outbox;
        this.audit = audit;
        this.listeners = listeners;
    }

    /**
     * @param act the act's stable name in the audit trail
     * @param fact what the act made
     * @param reason in the words of the person, where the act needs one
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void write(Document document, Actor actor, String act, DocumentFact fact, @Nullable String reason) {
        documents.save(document);
        if (fact instanceof Fact outside && mayBeTold(document, fact)) {
            outbox.append(outside);
        }
        Map<String, Object> details = Map.of("version", document.version(), "state", document.state());
        audit.record(actor, act, DocumentId.TYPE, document.id().toString(), reason, details);
        listeners.publishEvent(new DocumentChanged(document, fact));
    }

    /** Keeps and records a change that no other service needs to know. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void note(Document document, Actor actor, String act, Map<String, ?> details) {
        documents.save(document);
        audit.record(actor, act, DocumentId.TYPE, document.id().toString(), null, details);
    }

    /** Records an act that left the document itself as it is. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void mention(Document document, Actor actor, String act, @Nullable String reason) {
        Map<String, Object> details = Map.of("version", document.version(), "state", document.state());
        audit.record(actor, act, DocumentId.TYPE, document.id().toString(), reason, details);
    }

    /** The same for an act of the table. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void write(Document document, Actor actor, DocumentAct act, DocumentFact fact, @Nullable String reason) {
        write(document, actor, nameOf(act), fact, reason);
    }

    /** Everything that was done to a document, oldest first. */
    public List<AuditTrail.Entry> of(DocumentId id) {
        return audit.of(DocumentId.TYPE, id.toString());
    }

    /** {@code document.sign-secrecy-review}. */
    public static String nameOf(DocumentAct act) {
        return "document." + act.code();
    }

    /**
     * What is not disclosed proactively is published here for the record only; of what is targeted nobody hears at all.
     * The draft of an edition is this service's own affair: the others know its document, and hear of the edition when it
     * is published.
     */
    private static boolean mayBeTold(Document document, DocumentFact fact) {
        return switch (fact) {
            case DocumentPublished _, DocumentRevised _, DocumentWithdrawn _, ValidityChanged _ ->
                document.isProactivelyDisclosed();
            default -> !document.isTargeted() && document.revision().isEmpty();
        };
    }
}
