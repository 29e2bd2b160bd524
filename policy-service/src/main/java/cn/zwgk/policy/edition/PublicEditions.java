package cn.zwgk.policy.edition;

import cn.zwgk.policy.attachment.Attachment;
import cn.zwgk.policy.attachment.AttachmentEntry;
import cn.zwgk.policy.document.DocumentId;
import cn.zwgk.policy.wording.Wording;
import cn.zwgk.text.comparison.Passage;
import cn.zwgk.text.comparison.TextComparison;
import cn.zwgk.web.Refused;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The editions of a document in words, for readers and for the desk. */
@Component
public class PublicEditions {

    /** An edition in the list of them, the newest first. */
    public record EditionEntry(
            int number,
            String natureName,
            @Nullable String changeNote,
            @Nullable LocalDate changedOn,
            Instant publishedAt,
            String office) {}

    /** An edition as readers could read it. */
    public record EditionPage(
            UUID documentId,
            int number,
            int latest,
            String natureName,
            @Nullable String changeNote,
            Instant publishedAt,
            String title,
            @Nullable String documentNumber,
            @Nullable LocalDate writtenOn,
            @Nullable LocalDate effectiveFrom,
            @Nullable LocalDate lapsesOn,
            @Nullable String summary,
            String body,
            List<AttachmentEntry> attachments) {}

    /** Two editions paragraph by paragraph. */
    public record EditionDifference(
            UUID documentId, EditionEntry older, EditionEntry newer, int changes, List<Passage> passages) {}

    private final Editions editions;
    private final Wording wording;

    PublicEditions(Editions editions, Wording wording) {
        this.editions = editions;
        this.wording = wording;
    }

    /** Empty while there is but one. */
    public List<EditionEntry> of(DocumentId document) {
        return editions.of(document).stream().map(this::entry).toList();
    }

    public EditionPage page(DocumentId document, int number) {
        Edition edition = editions.get(document, number);
        return new EditionPage(
                document.value(),
                edition.number(),
                editions.of(document).getFirst().number(),
                nature(edition),
                edition.changeNote(),
                edition.publishedAt(),
                edition.title(),
                edition.documentNumber(),
                edition.writtenOn(),
                edition.effectiveFrom(),
                edition.lapsesOn(),
                edition.summary(),
                edition.html(),
                edition.attachments().stream().map(AttachmentEntry::of).toList());
    }

    /** @throws Refused {@code edition-versions-missing} if both are the same */
    public EditionDifference difference(DocumentId document, int one, int other) {
        if (one == other) {
            throw Refused.invalid("edition-versions-missing");
        }
        Edition older = editions.get(document, Math.min(one, other));
        Edition newer = editions.get(document, Math.max(one, other));
        List<Passage> passages = TextComparison.of(older.plainText(), newer.plainText());
        long changes = passages.stream()
                .filter(passage -> passage.kind() != Passage.Kind.SAME)
                .count();
        return new EditionDifference(document.value(), entry(older), entry(newer), Math.toIntExact(changes), passages);
    }

    /** An attachment that an earlier edition had. */
    public Attachment attachment(DocumentId document, int number, UUID id) {
        return editions.get(document, number).attachments().stream()
                .filter(attachment -> attachment.id().equals(id))
                .findFirst()
                .orElseThrow(() -> Refused.notFound("attachment-not-found"));
    }

    private EditionEntry entry(EditionLine line) {
        return new EditionEntry(
                line.number(),
                line.nature() == null ? wording.text("edition.first") : wording.of(line.nature()),
                line.changeNote(),
                line.changedOn(),
                line.publishedAt(),
                line.byOffice());
    }

    private EditionEntry entry(Edition edition) {
        return new EditionEntry(
                edition.number(),
                nature(edition),
                edition.changeNote(),
                edition.changedOn(),
                edition.publishedAt(),
                edition.byOffice());
    }

    private String nature(Edition edition) {
        return edition.nature() == null ? wording.text("edition.first") : wording.of(edition.nature());
    }
}
