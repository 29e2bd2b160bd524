package cn.zwgk.application.casefile.answer;

import cn.zwgk.application.casefile.CaseId;
import cn.zwgk.application.casefile.answer.AnswerFile.Release;
import cn.zwgk.files.CannotRedact;
import cn.zwgk.files.CleanCopy;
import cn.zwgk.files.FileRedaction;
import cn.zwgk.files.UnreadableFile;
import cn.zwgk.uploads.UploadedFile;
import cn.zwgk.web.Actor;
import cn.zwgk.web.AuditTrail;
import cn.zwgk.web.Refused;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;

/**
 * 区分处理 (Article 37): makes the copy for the applicant. What was marked is really gone from it, which is verified in its text
 * and its bytes before it is kept, and so is the metadata of its authors. The file as it was handed in stays as it is.
 */
@Component
public class ReleaseAnswerFile {

    private final AnswerWork work;
    private final AnswerFiles files;
    private final FileRedaction redaction;
    private final CleanCopy cleaning;
    private final AuditTrail audit;
    private final InstantSource time;
    private final TransactionOperations transaction;

    ReleaseAnswerFile(
            AnswerWork work,
            AnswerFiles files,
            FileRedaction redaction,
            CleanCopy cleaning,
            AuditTrail audit,
            InstantSource time,
            TransactionOperations transaction) {
        this.work = work;
        this.files = files;
        this.redaction = redaction;
        this.cleaning = cleaning;
        this.audit = audit;
        this.time = time;
        this.transaction = transaction;
    }

    /**
     * @throws Refused 409 {@code marks-open}, 422 {@code redaction-unsupported}, {@code redaction-incomplete},
     *     {@code file-sealed} or why the file cannot be read; then no copy was made
     */
    @Transactional(propagation = Propagation.NEVER)
    public void release(CaseId id, UUID fileId, Actor officer) {
        work.require(id);
        AnswerFile file = files.get(id, fileId);
        if (file.hasOpenMarks()) {
            throw Refused.conflict("marks-open");
        }
        List<String> texts = file.marks().stream()
                .filter(mark -> mark.decision() == MarkDecision.REDACT)
                .map(Mark::text)
                .toList();
        byte[] original = files.original(fileId);
        UploadedFile.inPlace(source -> UploadedFile.inPlace(redacted -> UploadedFile.inPlace(clean -> {
            write(source, original);
            make(source, redacted, clean, file.mediaType(), texts);
            keep(id, file, texts, clean, officer);
            return clean;
        })));
    }

    private void make(Path source, Path redacted, Path clean, String type, List<String> texts) {
        try {
            if (texts.isEmpty()) {
                cleaning.write(source, type, clean);
            } else {
                redaction.redact(source, type, texts, redacted);
                cleaning.write(redacted, type, clean);
            }
        } catch (CannotRedact refused) {
            throw Refused.invalid(refused.code());
        } catch (UnreadableFile unreadable) {
            throw Refused.invalid(unreadable.code());
        }
    }

    private void keep(CaseId id, AnswerFile seen, List<String> texts, Path clean, Actor officer) {
        Release release = new Release(
                FileDigest.sha256(clean), clean.toFile().length(), !texts.isEmpty(), officer.name(), time.instant());
        transaction.executeWithoutResult(_ -> {
            work.require(id);
            if (!files.get(id, seen.id()).marks().equals(seen.marks())) {
                throw Refused.preconditionFailed();
            }
            files.release(seen.id(), release, clean);
            audit.record(
                    officer,
                    "application.release-answer-file",
                    "application",
                    id.toString(),
                    null,
                    Map.of("file", seen.id(), "sha256", release.sha256(), "redactions", texts.size()));
        });
    }

    private static void write(Path place, byte[] content) {
        try {
            Files.write(place, content);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
