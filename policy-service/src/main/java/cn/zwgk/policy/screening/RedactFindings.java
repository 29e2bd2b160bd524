package cn.zwgk.policy.screening;

import cn.zwgk.files.CannotRedact;
import cn.zwgk.files.FileRedaction;
import cn.zwgk.files.UnreadableFile;
import cn.zwgk.policy.UseCase;
import cn.zwgk.policy.attachment.Attachment;
import cn.zwgk.policy.attachment.Attachments;
import cn.zwgk.policy.attachment.ChangeAttachments;
import cn.zwgk.policy.attachment.Intake;
import cn.zwgk.policy.document.Chronicle;
import cn.zwgk.policy.document.Document;
import cn.zwgk.policy.document.DocumentBody;
import cn.zwgk.policy.document.Metadata;
import cn.zwgk.uploads.FileStore;
import cn.zwgk.web.Actor;
import cn.zwgk.web.Refused;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.annotation.Transactional;

/**
 * 遮盖: takes what was found out of the draft. In the text it is masked; of an attachment a new file is made in which it is
 * gone, and what was replaced is kept inside.
 */
@UseCase
public class RedactFindings {

    private final DraftFindings findings;
    private final FileScreening screening;
    private final FileRedaction redaction;
    private final FileStore files;
    private final Attachments attachments;
    private final Intake intake;
    private final ChangeAttachments changing;
    private final Chronicle chronicle;

    RedactFindings(
            DraftFindings findings,
            FileScreening screening,
            FileRedaction redaction,
            FileStore files,
            Attachments attachments,
            Intake intake,
            ChangeAttachments changing,
            Chronicle chronicle) {
        this.findings = findings;
        this.screening = screening;
        this.redaction = redaction;
        this.files = files;
        this.attachments = attachments;
        this.intake = intake;
        this.changing = changing;
        this.chronicle = chronicle;
    }

    /** @throws Refused {@code finding-gone} if the text has changed, or why a file cannot be redacted */
    @Transactional
    public void redact(Document document, List<String> ids, Actor drafter) {
        List<Finding> chosen = findings.of(document).stream()
                .filter(finding -> ids.contains(finding.id()))
                .toList();
        if (chosen.size() < ids.stream().distinct().count()) {
            throw Refused.conflict("finding-gone");
        }
        if (chosen.stream().anyMatch(finding -> isSealed(document, finding))) {
            throw Refused.invalid("file-sealed");
        }
        if (!chosen.stream().allMatch(Finding::redactable)) {
            throw Refused.invalid("redaction-unsupported");
        }
        if (chosen.stream().anyMatch(finding -> finding.attachmentId() == null)) {
            redactText(document, ids, drafter);
        }
        Map<UUID, List<String>> byFile = chosen.stream()
                .filter(finding -> finding.attachmentId() != null)
                .collect(Collectors.groupingBy(
                        finding -> java.util.Objects.requireNonNull(finding.attachmentId()),
                        Collectors.mapping(Finding::id, Collectors.toList())));
        byFile.forEach((file, ofFile) -> redactFile(document, attachments.get(document.id(), file), ofFile, drafter));
    }

    private boolean isSealed(Document document, Finding finding) {
        return findings.sealed(document).stream().anyMatch(file -> file.id().equals(finding.attachmentId()));
    }

    private void redactText(Document document, List<String> ids, Actor drafter) {
        Metadata m = document.metadata();
        @Nullable String summary = m.summary();
        Metadata masked = new Metadata(
                DraftFindings.maskedWords("title", m.title(), ids),
                m.kind(),
                m.documentNumber(),
                m.topics(),
                m.catalogueClass(),
                m.issuingBody(),
                m.draftingOffice(),
                m.writtenOn(),
                m.effectiveFrom(),
                m.lapsesOn(),
                m.disclosureMode(),
                m.publicInterest(),
                summary == null ? null : DraftFindings.maskedWords("summary", summary, ids));
        DocumentBody body = DocumentBody.of(DraftFindings.masked(document.body().html(), ids));
        document.edit(masked, body, document.relations(), drafter);
        chronicle.note(document, drafter, "document.redact-text", Map.of("findings", ids.size()));
    }

    private void redactFile(Document document, Attachment attachment, List<String> ids, Actor drafter) {
        Path target = temporary();
        try {
            redaction.redact(
                    files.path(attachment.sha256()), attachment.mediaType(), screening.texts(attachment, ids), target);
            changing.replace(document, drafter, attachment, intake.receive(attachment.fileName(), target));
        } catch (CannotRedact impossible) {
            throw Refused.invalid(impossible.code());
        } catch (UnreadableFile unreadable) {
            throw Refused.invalid(unreadable.code());
        } finally {
            delete(target);
        }
    }

    private static Path temporary() {
        try {
            return Files.createTempFile("redacted-", ".part");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
