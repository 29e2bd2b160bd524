package cn.zwgk.policy.library;

import cn.zwgk.policy.attachment.AttachmentEntry;
import cn.zwgk.policy.document.DisclosureMode;
import cn.zwgk.policy.document.DocumentKind;
import cn.zwgk.policy.document.RelatedDocuments.Direction;
import cn.zwgk.policy.document.RelationType;
import cn.zwgk.policy.document.Validity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A document as the public reads it. */
public record DocumentPage(
        UUID id,
        long version,
        int edition,
        String indexNumber,
        String title,
        @Nullable String documentNumber,
        DocumentKind kind,
        String kindName,
        List<String> topics,
        String issuingBody,
        @Nullable LocalDate writtenOn,
        Instant publishedAt,
        @Nullable LocalDate effectiveFrom,
        @Nullable LocalDate lapsesOn,
        Validity validity,
        String validityName,
        @Nullable LocalDate validitySince,
        @Nullable LinkedDocument validityDecidedBy,
        @Nullable String summary,
        String body,
        DisclosureMode disclosureMode,
        String disclosureModeName,
        @Nullable String catalogueClass,
        @Nullable String draftingOffice,
        List<RelationEntry> relations,
        List<AttachmentEntry> attachments,
        Publisher publisher,
        List<ChangeNote> changeNotes) {

    /** A document to go to. */
    public record LinkedDocument(
            UUID id, String title, @Nullable String indexNumber) {}

    /** A relation in either direction, worded as seen from this document. */
    public record RelationEntry(
            RelationType type,
            String typeName,
            Direction direction,
            LinkedDocument document,
            @Nullable LocalDate effectiveOn) {}

    /** Who published it; the office answers, not the person. */
    public record Publisher(String office) {}

    /** What readers are told about a change after publication. */
    public record ChangeNote(Instant at, String note) {}
}
