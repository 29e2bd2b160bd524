package cn.zwgk.policy.library;

import static java.util.Objects.requireNonNull;

import cn.zwgk.policy.attachment.AttachmentEntry;
import cn.zwgk.policy.attachment.Attachments;
import cn.zwgk.policy.document.Chronicle;
import cn.zwgk.policy.document.Document;
import cn.zwgk.policy.document.DocumentId;
import cn.zwgk.policy.document.DocumentState;
import cn.zwgk.policy.document.Documents;
import cn.zwgk.policy.document.Metadata;
import cn.zwgk.policy.document.Publication;
import cn.zwgk.policy.document.RelatedDocuments;
import cn.zwgk.policy.document.RelatedDocuments.RelatedDocument;
import cn.zwgk.policy.document.ValidityReading;
import cn.zwgk.policy.library.DocumentPage.ChangeNote;
import cn.zwgk.policy.library.DocumentPage.LinkedDocument;
import cn.zwgk.policy.library.DocumentPage.Publisher;
import cn.zwgk.policy.library.DocumentPage.RelationEntry;
import cn.zwgk.policy.validity.ValidityReader;
import cn.zwgk.policy.wording.Wording;
import cn.zwgk.web.Refused;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The public page of a document, or what is left of it. */
@Component
public class DocumentPages {

    private final Documents documents;
    private final Tombstones tombstones;
    private final ValidityReader validity;
    private final RelatedDocuments related;
    private final Attachments attachments;
    private final Chronicle chronicle;
    private final Wording wording;

    DocumentPages(
            Documents documents,
            Tombstones tombstones,
            ValidityReader validity,
            RelatedDocuments related,
            Attachments attachments,
            Chronicle chronicle,
            Wording wording) {
        this.documents = documents;
        this.tombstones = tombstones;
        this.validity = validity;
        this.related = related;
        this.attachments = attachments;
        this.chronicle = chronicle;
        this.wording = wording;
    }

    /** @throws Refused 404 if the public does not know it, 410 {@code document-withdrawn} with number and reason */
    @Transactional(readOnly = true)
    public DocumentPage of(DocumentId id) {
        return page(requirePublic(id));
    }

    /** The same, found by the number that people quote. */
    @Transactional(readOnly = true)
    public DocumentPage withIndexNumber(String indexNumber) {
        return page(requirePublic(documents
                .idOfIndexNumber(indexNumber.strip())
                .orElseThrow(() -> Refused.notFound("document-not-found"))));
    }

    /** Stands in for every address below a public document. */
    public Document requirePublic(DocumentId id) {
        Document document = documents.get(id);
        if (document.state() == DocumentState.WITHDRAWN && document.isProactivelyDisclosed()) {
            throw tombstones.of(document);
        }
        if (!document.isPublic()) {
            throw Refused.notFound("document-not-found");
        }
        return document;
    }

    private DocumentPage page(Document document) {
        Metadata m = document.metadata();
        Publication publication = document.publication().orElseThrow();
        ValidityReading reading = validity.now(document);
        List<RelatedDocument> relatedDocuments = related.publicOf(document.id());
        return new DocumentPage(
                document.id().value(),
                document.version(),
                document.edition(),
                publication.indexNumber(),
                m.title(),
                m.documentNumber(),
                m.kind(),
                wording.of(m.kind()),
                m.topics(),
                requireNonNull(m.issuingBody()),
                m.writtenOn(),
                publication.publishedAt(),
                m.effectiveFrom(),
                m.lapsesOn(),
                reading.validity(),
                wording.of(reading.validity()),
                reading.since(),
                decidedBy(reading, relatedDocuments),
                m.summary(),
                document.body().html(),
                requireNonNull(m.disclosureMode()),
                wording.of(requireNonNull(m.disclosureMode())),
                m.catalogueClass(),
                m.draftingOffice(),
                relatedDocuments.stream().map(this::entry).toList(),
                attachments.of(document.id()).stream().map(AttachmentEntry::of).toList(),
                new Publisher(publisher(document, publication)),
                changeNotes(document));
    }

    private static @Nullable LinkedDocument decidedBy(ValidityReading reading, List<RelatedDocument> related) {
        return reading.decidedBy() == null
                ? null
                : related.stream()
                        .filter(other -> other.id().equals(reading.decidedBy().value()))
                        .findFirst()
                        .map(DocumentPages::link)
                        .orElse(null);
    }

    private RelationEntry entry(RelatedDocument other) {
        String name = wording.text(Wording.keyOf(other.type()) + "." + other.direction());
        return new RelationEntry(other.type(), name, other.direction(), link(other), other.effectiveOn());
    }

    private static LinkedDocument link(RelatedDocument other) {
        return new LinkedDocument(other.id(), other.title(), other.indexNumber());
    }

    /** A scheduled publication has no person behind it; the drafting office answers for it. */
    private static String publisher(Document document, Publication publication) {
        if (!publication.by().office().isEmpty()) {
            return publication.by().office();
        }
        String office = document.metadata().draftingOffice();
        return office != null ? office : requireNonNull(document.metadata().issuingBody());
    }

    private List<ChangeNote> changeNotes(Document document) {
        return chronicle.of(document.id()).stream()
                .filter(entry -> entry.act().equals(Chronicle.REVISED))
                .map(entry -> new ChangeNote(
                        entry.at(), entry.reason() == null ? wording.text("library.revised") : entry.reason()))
                .toList();
    }
}
