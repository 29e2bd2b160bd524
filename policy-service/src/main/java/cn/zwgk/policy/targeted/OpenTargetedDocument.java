package cn.zwgk.policy.targeted;

import static java.util.Objects.requireNonNull;

import cn.zwgk.policy.UseCase;
import cn.zwgk.policy.attachment.Attachment;
import cn.zwgk.policy.attachment.AttachmentEntry;
import cn.zwgk.policy.attachment.Attachments;
import cn.zwgk.policy.document.Document;
import cn.zwgk.policy.document.DocumentId;
import cn.zwgk.policy.document.DocumentState;
import cn.zwgk.policy.document.Documents;
import cn.zwgk.policy.document.Metadata;
import cn.zwgk.policy.document.Publication;
import cn.zwgk.policy.validity.ValidityReader;
import cn.zwgk.policy.wording.Wording;
import cn.zwgk.privacy.SecretCheck;
import cn.zwgk.web.Refused;
import java.time.InstantSource;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.annotation.Transactional;

/**
 * Gives a targeted document to who may have it, and writes down that he had it. To anybody else it does not exist: the answer
 * is the same as for a document that there is not.
 */
@UseCase
public class OpenTargetedDocument {

    private final Documents documents;
    private final Audiences audiences;
    private final ReadingLinks links;
    private final ReadingLog log;
    private final SecretCheck secrets;
    private final Attachments attachments;
    private final ValidityReader validity;
    private final Wording wording;
    private final InstantSource time;

    OpenTargetedDocument(
            Documents documents,
            Audiences audiences,
            ReadingLinks links,
            ReadingLog log,
            SecretCheck secrets,
            Attachments attachments,
            ValidityReader validity,
            Wording wording,
            InstantSource time) {
        this.documents = documents;
        this.audiences = audiences;
        this.links = links;
        this.log = log;
        this.secrets = secrets;
        this.attachments = attachments;
        this.validity = validity;
        this.wording = wording;
        this.time = time;
    }

    /** @throws Refused 404 {@code document-not-found} for everybody outside the audience */
    @Transactional
    public TargetedPage page(DocumentId id, Reader reader) {
        Document document = requireReadable(id, reader);
        log.looked(id, reader, null);
        return page(document);
    }

    @Transactional
    public Attachment attachment(DocumentId id, UUID attachmentId, Reader reader) {
        requireReadable(id, reader);
        Attachment attachment = attachments.get(id, attachmentId);
        log.looked(id, reader, attachment);
        return attachment;
    }

    /**
     * @throws Refused 404 {@code number-or-secret-wrong} for a wrong code and for a link that there is not, 429 {@code
     *     too-many-attempts}; only who has the code is told that it expired or was revoked (410)
     */
    @Transactional
    public TargetedPage page(UUID linkId, String code) {
        ReadingLink link = requireUsable(linkId, code);
        Document document = requirePublished(link);
        log.looked(link, null);
        return page(document);
    }

    @Transactional
    public Attachment attachment(UUID linkId, String code, UUID attachmentId) {
        ReadingLink link = requireUsable(linkId, code);
        requirePublished(link);
        Attachment attachment = attachments.get(link.document(), attachmentId);
        log.looked(link, attachment);
        return attachment;
    }

    private Document requireReadable(DocumentId id, Reader reader) {
        if (!audiences.includes(id, reader)) {
            throw Refused.notFound("document-not-found");
        }
        return documents.get(id);
    }

    private ReadingLink requireUsable(UUID id, String code) {
        @Nullable ReadingLink link = links.find(id).orElse(null);
        secrets.require(id.toString(), link == null ? null : link.codeHash(), code);
        return switch (requireNonNull(link).standing(time.instant())) {
            case USABLE -> link;
            case EXPIRED -> throw Refused.gone("link-expired", Map.of());
            case REVOKED -> throw Refused.gone("link-revoked", Map.of());
        };
    }

    private Document requirePublished(ReadingLink link) {
        Document document = documents.get(link.document());
        if (!document.isTargeted() || document.state() != DocumentState.PUBLISHED) {
            throw Refused.gone("targeted-document-closed", Map.of());
        }
        return document;
    }

    private TargetedPage page(Document document) {
        Metadata m = document.metadata();
        Publication publication = document.publication().orElseThrow();
        return new TargetedPage(
                document.id().value(),
                publication.indexNumber(),
                m.title(),
                m.documentNumber(),
                wording.of(m.kind()),
                requireNonNull(m.issuingBody()),
                m.writtenOn(),
                publication.publishedAt(),
                m.effectiveFrom(),
                m.lapsesOn(),
                wording.of(validity.now(document).validity()),
                m.summary(),
                document.body().html(),
                attachments.of(document.id()).stream().map(AttachmentEntry::of).toList());
    }
}
