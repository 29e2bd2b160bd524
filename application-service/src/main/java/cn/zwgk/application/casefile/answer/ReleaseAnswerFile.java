package cn.zwgk.application.casefile.answer;

import cn.zwgk.application.casefile.CaseId;
import cn.zwgk.application.casefile.answer.AnswerFile.Release;
import cn.zwgk.files.CannotRedact;
import cn.zwgk.files.CleanCopy;
import cn.zwgk.files.FileRedaction;
import cn.zwgk.files.PageRedaction;
import cn.zwgk.files.PageRegion;
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
    private final PageRedaction pages;
    private final CleanCopy cleaning;
    private final AuditTrail audit;
    private final InstantSource time;
    private final TransactionOperations transaction;

    ReleaseAnswerFile(
            AnswerWork work,
            AnswerFiles files,
            FileRedaction redaction,
            PageRedaction pages,
            CleanCopy cleaning,
            AuditTrail audit,
            InstantSource time,
            TransactionOperations transaction) {
        this.work = work;
        this.files = files;
        this.redaction = redaction;
        this.pages = pages;
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
        List<PageRegion> regions =
                file.regions().stream().map(RegionMark::where).toList();
        UploadedFile.inPlace(source -> UploadedFile.inPlace(clean -> {
            write(source, original);
            make(source, clean, file.mediaType(), texts, regions);
            keep(id, file, texts.size() + regions.size(), clean, officer);
            return clean;
        }));
    }

    /** Texts go first, wherever they stand; then the regions, with whatever lies under them; then the metadata. */
    private void make(Path source, Path clean, String type, List<String> texts, List<PageRegion> regions) {
        UploadedFile.inPlace(withoutTexts -> UploadedFile.inPlace(withoutRegions -> {
            try {
                Path now = source;
                if (!texts.isEmpty()) {
                    redaction.redact(now, type, texts, withoutTexts);
                    now = withoutTexts;
                }
                if (!regions.isEmpty()) {
                    pages.cover(now, type, regions, withoutRegions);
                    now = withoutRegions;
                }
                cleaning.write(now, type, clean);
                return clean;
            } catch (CannotRedact refused) {
                throw Refused.invalid(refused.code());
            } catch (UnreadableFile unreadable) {
                throw Refused.invalid(unreadable.code());
            }
        }));
    }

    private void keep(CaseId id, AnswerFile seen, int redactions, Path clean, Actor officer) {
        Release release = new Release(
                FileDigest.sha256(clean), clean.toFile().length(), redactions > 0, officer.name(), time.instant());
        transaction.executeWithoutResult(_ -> {
            work.require(id);
            AnswerFile now = files.get(id, seen.id());
            if (!now.marks().equals(seen.marks()) || !now.regions().equals(seen.regions())) {
                throw Refused.preconditionFailed();
            }
            files.release(seen.id(), release, clean);
            audit.record(
                    officer,
                    "application.release-answer-file",
                    "application",
                    id.toString(),
                    null,
                    Map.of("file", seen.id(), "sha256", release.sha256(), "redactions", redactions));
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
