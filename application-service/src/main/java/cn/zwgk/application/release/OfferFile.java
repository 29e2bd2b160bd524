package cn.zwgk.application.release;

import cn.zwgk.application.casefile.DisclosedAnswers;
import cn.zwgk.application.casefile.DisclosedAnswers.DisclosedFile;
import cn.zwgk.files.CannotRedact;
import cn.zwgk.files.CleanCopy;
import cn.zwgk.files.FileRedaction;
import cn.zwgk.files.UnreadableFile;
import cn.zwgk.text.TextScreen;
import cn.zwgk.uploads.Acceptance;
import cn.zwgk.uploads.FileName;
import cn.zwgk.uploads.UploadCheck;
import cn.zwgk.uploads.UploadedFile;
import cn.zwgk.web.Actor;
import cn.zwgk.web.Ids;
import cn.zwgk.web.Refusal;
import cn.zwgk.web.Refused;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.InputStreamSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.util.unit.DataSize;

/**
 * Offers files with a release: copies of the reply's, or others that are handed in for it. Each is cleaned and looked through before it
 * is kept; what was found can be taken out of it for good.
 */
@Component
public class OfferFile {

    /** Files of one release. */
    static final int MOST = 50;

    private static final String OFFICE = "application/vnd.openxmlformats-officedocument.";
    private static final Acceptance ACCEPTED = new Acceptance(
            Set.of(
                    "application/pdf",
                    "application/ofd",
                    OFFICE + "wordprocessingml.document",
                    OFFICE + "spreadsheetml.sheet",
                    OFFICE + "presentationml.presentation",
                    "text/plain",
                    "text/csv",
                    "image/jpeg",
                    "image/png"),
            "PDF、OFD、Word、Excel、PPT、文本和图片文件",
            DataSize.ofMegabytes(20));

    private final ReleaseDesk desk;
    private final ReleaseFiles files;
    private final ReleaseScreening screening;
    private final FileFindings findings;
    private final DisclosedAnswers answers;
    private final UploadCheck check;
    private final CleanCopy cleaning;
    private final FileRedaction redaction;
    private final InstantSource time;
    private final TransactionOperations transaction;

    OfferFile(
            ReleaseDesk desk,
            ReleaseFiles files,
            ReleaseScreening screening,
            FileFindings findings,
            DisclosedAnswers answers,
            UploadCheck check,
            CleanCopy cleaning,
            FileRedaction redaction,
            InstantSource time,
            TransactionOperations transaction) {
        this.desk = desk;
        this.files = files;
        this.screening = screening;
        this.findings = findings;
        this.answers = answers;
        this.check = check;
        this.cleaning = cleaning;
        this.redaction = redaction;
        this.time = time;
        this.transaction = transaction;
    }

    /** @throws Refused 404 {@code answer-file-not-found}, 409 {@code release-file-chosen}, {@code release-not-editable} */
    @Transactional(propagation = Propagation.NEVER)
    public void choose(UUID release, UUID answerFile, Actor officer) {
        Release worked = desk.worked(release, null, officer).touched(officer, time.instant());
        DisclosedFile chosen = answers.of(worked.caseId()).stream()
                .filter(file -> file.id().equals(answerFile))
                .findFirst()
                .orElseThrow(() -> Refused.notFound("answer-file-not-found"));
        byte[] content = answers.content(worked.caseId(), answerFile);
        UploadedFile.inPlace(place -> {
            write(place, content);
            keep(worked, chosen.name(), chosen.mediaType(), answerFile, chosen.redacted(), place, officer);
            return place;
        });
    }

    /** @throws Refused 422 with why the file cannot be taken or read */
    @Transactional(propagation = Propagation.NEVER)
    public void handIn(UUID release, String givenName, InputStreamSource content, Actor officer) {
        Release worked = desk.worked(release, null, officer).touched(officer, time.instant());
        String name = FileName.safe(givenName);
        UploadedFile.with(
                content,
                incoming -> UploadedFile.inPlace(clean -> {
                    String type = check.requireAcceptable(name, incoming, ACCEPTED);
                    clean(incoming, type, clean);
                    keep(worked, name, type, null, false, clean, officer);
                    return clean;
                }));
    }

    /**
     * Takes what was found out of a file; it is verified that it is really gone.
     *
     * @throws Refused 409 {@code release-finding-gone}, 422 {@code redaction-unsupported}, {@code redaction-incomplete}, {@code
     *     file-sealed}; then the file is as it was
     */
    @Transactional(propagation = Propagation.NEVER)
    public void redact(UUID release, UUID fileId, List<String> found, Actor officer) {
        Release worked = desk.worked(release, null, officer).touched(officer, time.instant());
        ReleaseFile file = files.get(release, fileId);
        byte[] content = files.content(fileId);
        UploadedFile.inPlace(source -> UploadedFile.inPlace(redacted -> UploadedFile.inPlace(clean -> {
            write(source, content);
            ApplicantTraces traces = screening.traces(worked);
            List<String> words = findings.words(source, file.mediaType(), file.sha256(), traces, found);
            if (words.isEmpty()) {
                throw Refused.conflict("release-finding-gone");
            }
            blacken(source, file.mediaType(), words, redacted);
            clean(redacted, file.mediaType(), clean);
            ReleaseFile after =
                    looked(worked, file.id(), file.name(), file.mediaType(), file.answerFileId(), true, clean);
            transaction.executeWithoutResult(_ -> {
                desk.change(
                        release,
                        null,
                        officer,
                        "REDACT_FILE",
                        file.name(),
                        each -> each.touched(officer, time.instant()));
                files.replace(after, clean);
            });
            return clean;
        })));
    }

    /** @throws Refused 422 {@code release-file-name-missing} */
    @Transactional
    public void rename(UUID release, UUID fileId, @Nullable String name, Actor officer) {
        if (name == null || name.isBlank()) {
            throw Refused.invalid(List.of(Refusal.onField("name", "release-file-name-missing")));
        }
        ReleaseFile file = files.get(release, fileId);
        desk.change(release, null, officer, "RENAME_FILE", null, each -> each.touched(officer, time.instant()));
        files.rename(file.id(), FileName.safe(name));
    }

    @Transactional
    public void remove(UUID release, UUID fileId, Actor officer) {
        ReleaseFile file = files.get(release, fileId);
        desk.change(release, null, officer, "REMOVE_FILE", null, each -> each.touched(officer, time.instant()));
        files.remove(file.id());
    }

    private void keep(
            Release release,
            String name,
            String type,
            @Nullable UUID answerFile,
            boolean redacted,
            Path content,
            Actor officer) {
        ReleaseFile file = looked(release, Ids.next(), name, type, answerFile, redacted, content);
        transaction.executeWithoutResult(_ -> {
            desk.change(release.id(), null, officer, "ADD_FILE", null, each -> each.touched(officer, time.instant()));
            List<ReleaseFile> there = files.of(release.id());
            if (answerFile != null && there.stream().anyMatch(each -> answerFile.equals(each.answerFileId()))) {
                throw Refused.conflict("release-file-chosen");
            }
            if (there.size() >= MOST) {
                throw Refused.conflict("release-too-many-files", MOST);
            }
            files.add(file, content);
        });
    }

    private ReleaseFile looked(
            Release release,
            UUID id,
            String name,
            String type,
            @Nullable UUID answerFile,
            boolean redacted,
            Path content) {
        String sha256 = Fingerprint.of(read(content));
        return new ReleaseFile(
                id,
                release.id(),
                name,
                type,
                content.toFile().length(),
                sha256,
                answerFile,
                redacted,
                TextScreen.EDITION,
                findings.in(content, type, sha256, screening.traces(release)));
    }

    private void clean(Path source, String type, Path target) {
        try {
            cleaning.write(source, type, target);
        } catch (UnreadableFile unreadable) {
            throw Refused.invalid(List.of(Refusal.onField("file", unreadable.code())));
        }
    }

    private void blacken(Path source, String type, List<String> words, Path target) {
        try {
            redaction.redact(source, type, words, target);
        } catch (CannotRedact refused) {
            throw Refused.invalid(refused.code());
        }
    }

    private static void write(Path place, byte[] content) {
        try {
            Files.write(place, content);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static byte[] read(Path place) {
        try {
            return Files.readAllBytes(place);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
