package cn.zwgk.application.casefile.answer;

import cn.zwgk.application.casefile.CaseId;
import cn.zwgk.application.casefile.answer.AnswerFile.Release;
import cn.zwgk.files.CannotRedact;
import cn.zwgk.files.CleanCopy;
import cn.zwgk.files.FileRedaction;
import cn.zwgk.files.HiddenPlaces;
import cn.zwgk.files.PageRedaction;
import cn.zwgk.files.PageRegion;
import cn.zwgk.files.UnreadableFile;
import cn.zwgk.uploads.UploadedFile;
import cn.zwgk.web.Actor;
import cn.zwgk.web.AuditTrail;
import cn.zwgk.web.Refusal;
import cn.zwgk.web.Refused;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;

/**
 * 区分处理 (Article 37): makes the copy for the applicant. What was marked is really gone from it, which is verified in its text
 * and its bytes before it is kept, and so is the metadata of its authors. What still stands in it where nobody looks, such as a
 * deleted passage that an office program remembers, goes out only if the officer says why it may. The file as it was handed in
 * stays as it is.
 */
@Component
public class ReleaseAnswerFile {

    private static final int LONGEST_REASON = 500;

    private final AnswerWork work;
    private final AnswerFiles files;
    private final FileRedaction redaction;
    private final PageRedaction pages;
    private final CleanCopy cleaning;
    private final FileText text;
    private final AuditTrail audit;
    private final InstantSource time;
    private final TransactionOperations transaction;

    ReleaseAnswerFile(
            AnswerWork work,
            AnswerFiles files,
            FileRedaction redaction,
            PageRedaction pages,
            CleanCopy cleaning,
            FileText text,
            AuditTrail audit,
            InstantSource time,
            TransactionOperations transaction) {
        this.work = work;
        this.files = files;
        this.redaction = redaction;
        this.pages = pages;
        this.cleaning = cleaning;
        this.text = text;
        this.audit = audit;
        this.time = time;
        this.transaction = transaction;
    }

    /**
     * @param hiddenMayGo why what is hidden in the copy may go out, at most 500 characters; null if nothing
     *     is known of it
     * @throws Refused 409 {@code marks-open}, 409 {@code hidden-text-left} with the places if something hidden is left in the copy
     *     and no reason given, 422 {@code redaction-unsupported}, {@code redaction-incomplete},
     *     {@code file-sealed} or why the file cannot be read; then no copy was made
     */
    @Transactional(propagation = Propagation.NEVER)
    public void release(CaseId id, UUID fileId, @Nullable String hiddenMayGo, Actor officer) {
        String reason = hiddenMayGo == null || hiddenMayGo.isBlank() ? null : hiddenMayGo.strip();
        if (reason != null && reason.length() > LONGEST_REASON) {
            throw Refused.invalid(List.of(Refusal.onField("hiddenMayGo", "act-field-too-long", LONGEST_REASON)));
        }
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
            boolean hidden = !hiddenIn(clean, file.mediaType(), reason).isEmpty();
            keep(id, file, texts.size() + regions.size(), clean, hidden ? reason : null, officer);
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

    /** Where something hidden is left that was not blackened. */
    private HiddenPlaces hiddenIn(Path copy, String type, @Nullable String reason) {
        HiddenPlaces places = HiddenPlaces.in(text.of(copy, type));
        if (!places.isEmpty() && reason == null) {
            throw Refused.conflict("hidden-text-left", places.named(), places.count());
        }
        return places;
    }

    private void keep(
            CaseId id, AnswerFile seen, int redactions, Path clean, @Nullable String hiddenMayGo, Actor officer) {
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
                    hiddenMayGo,
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
