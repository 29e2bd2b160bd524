package cn.zwgk.policy.push.mapping;

import cn.zwgk.policy.attachment.Attachment;
import cn.zwgk.policy.document.PublishedDocument;
import cn.zwgk.policy.document.Sha256;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A document as it is now, with everything that a library may get.
 *
 * @param withdrawal null as long as it is public
 */
public record Snapshot(
        PublishedDocument document,
        String bodyHtml,
        List<Attachment> attachments,
        @Nullable Ending withdrawal) {

    public Snapshot {
        attachments = List.copyOf(attachments);
    }

    /** What a library should have. */
    public Wanted wanted() {
        return new Wanted(document.version(), content(), document.validity().name(), withdrawal != null);
    }

    /** The fingerprint of everything but the validity, which has an act of its own. */
    private String content() {
        PublishedDocument d = document;
        List<Object> told = new java.util.ArrayList<>(
                List.of(d.indexNumber(), d.title(), d.kind(), d.topics(), d.issuingBody(), d.publishedAt(), bodyHtml));
        told.add(d.documentNumber());
        told.add(d.catalogueClass());
        told.add(d.draftingOffice());
        told.add(d.writtenOn());
        told.add(d.effectiveFrom());
        told.add(d.lapsesOn());
        told.add(d.summary());
        attachments.forEach(attachment -> told.add(attachment.fileName() + attachment.sha256()));
        return Sha256.of(told.stream().map(String::valueOf).collect(Collectors.joining("\u0000")));
    }
}
