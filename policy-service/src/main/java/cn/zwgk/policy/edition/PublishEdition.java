package cn.zwgk.policy.edition;

import cn.zwgk.policy.UseCase;
import cn.zwgk.policy.attachment.PassAttachments;
import cn.zwgk.policy.document.Chronicle;
import cn.zwgk.policy.document.Document;
import cn.zwgk.policy.document.DocumentAct;
import cn.zwgk.policy.document.DocumentId;
import cn.zwgk.policy.document.DocumentRevised;
import cn.zwgk.policy.document.Documents;
import cn.zwgk.policy.document.EditionMerged;
import cn.zwgk.policy.document.PublicChanges;
import cn.zwgk.policy.document.PublicationCondition;
import cn.zwgk.policy.document.Relation;
import cn.zwgk.policy.document.Revision;
import cn.zwgk.policy.document.ValidityReading;
import cn.zwgk.policy.validity.ValidityReader;
import cn.zwgk.policy.validity.ValidityWatch;
import cn.zwgk.web.Actor;
import cn.zwgk.web.Refusal;
import cn.zwgk.web.Refused;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.springframework.transaction.annotation.Transactional;

/**
 * 发布新版本: the reviewed draft becomes the text of its document, which keeps its id and its index number. What readers
 * could read before stays readable as an edition; the others hear of it as a revision.
 */
@UseCase
public class PublishEdition {

    private final Documents documents;
    private final Editions editions;
    private final EditionCheck check;
    private final List<PublicationCondition> conditions;
    private final PassAttachments attachments;
    private final PublicChanges changes;
    private final Chronicle chronicle;
    private final ValidityReader validity;
    private final ValidityWatch watch;
    private final InstantSource time;

    PublishEdition(
            Documents documents,
            Editions editions,
            EditionCheck check,
            List<PublicationCondition> conditions,
            PassAttachments attachments,
            PublicChanges changes,
            Chronicle chronicle,
            ValidityReader validity,
            ValidityWatch watch,
            InstantSource time) {
        this.documents = documents;
        this.editions = editions;
        this.check = check;
        this.conditions = conditions;
        this.attachments = attachments;
        this.changes = changes;
        this.chronicle = chronicle;
        this.validity = validity;
        this.watch = watch;
        this.time = time;
    }

    /** @throws Refused with all that stands against it, for example that the document was withdrawn meanwhile */
    @Transactional
    public void publish(Document draft, Actor issuer) {
        changes.takeTurn();
        EditionMerged merged = draft.nextEdition().merge(issuer);
        requireSound(draft);
        Revision revision = draft.revision().orElseThrow();
        Document document = documents.get(revision.of());
        List<DocumentId> formerTargets = deciding(document);
        Instant now = time.instant();

        editions.keepFirst(document);
        document.nextEdition().take(draft, issuer, now);
        attachments.replace(document.id(), draft.id());
        editions.keepNext(document, draft, now, issuer.office());
        chronicle.write(draft, issuer, DocumentAct.PUBLISH_EDITION, merged, revision.changeNote());
        ValidityReading reading = validity.now(document);
        DocumentRevised fact = new DocumentRevised(document.asPublished(reading));
        chronicle.write(document, issuer, DocumentAct.REVISE, fact, revision.changeNote());
        watch.begin(document, reading.validity());
        formerTargets.forEach(watch::reconsider);
    }

    private void requireSound(Document draft) {
        List<Refusal> grounds = new ArrayList<>(check.groundsAgainst(draft));
        conditions.forEach(condition -> grounds.addAll(condition.groundsAgainst(draft)));
        if (!grounds.isEmpty()) {
            throw Refused.conflict(grounds);
        }
    }

    private static List<DocumentId> deciding(Document document) {
        return document.relations().stream()
                .filter(relation -> relation.type().decidesValidity())
                .map(Relation::target)
                .distinct()
                .toList();
    }
}
