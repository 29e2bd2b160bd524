package cn.zwgk.application.proceedings;

import cn.zwgk.application.proceedings.PaperFile.Removed;
import cn.zwgk.uploads.Acceptance;
import cn.zwgk.uploads.FileName;
import cn.zwgk.uploads.UploadCheck;
import cn.zwgk.uploads.UploadedFile;
import cn.zwgk.web.Actor;
import cn.zwgk.web.AuditTrail;
import cn.zwgk.web.Ids;
import cn.zwgk.web.Refusal;
import cn.zwgk.web.Refused;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.apache.commons.codec.digest.DigestUtils;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.InputStreamSource;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.util.unit.DataSize;

/** 材料文件: adds files to the papers of a proceeding, shows them, and takes out what was added by mistake. */
@Component
public class KeepPaperFiles {

    /** Files of one proceeding that are there at a time. */
    static final int MOST = 200;

    private static final Logger LOG = LoggerFactory.getLogger(KeepPaperFiles.class);
    private static final int LONGEST_REASON = 200;
    private static final String OFFICE = "application/vnd.openxmlformats-officedocument.";
    private static final Acceptance ACCEPTED = new Acceptance(
            Set.of(
                    "application/pdf",
                    "application/ofd",
                    "application/msword",
                    "application/vnd.ms-excel",
                    OFFICE + "wordprocessingml.document",
                    OFFICE + "spreadsheetml.sheet",
                    "image/jpeg",
                    "image/png"),
            "PDF、OFD、Word、Excel和图片文件",
            DataSize.ofMegabytes(20));

    private final Proceedings proceedings;
    private final ProceedingPapers papers;
    private final PaperFiles files;
    private final UploadCheck check;
    private final AuditTrail audit;
    private final InstantSource time;
    private final TransactionOperations transaction;

    KeepPaperFiles(
            Proceedings proceedings,
            ProceedingPapers papers,
            PaperFiles files,
            UploadCheck check,
            AuditTrail audit,
            InstantSource time,
            TransactionOperations transaction) {
        this.proceedings = proceedings;
        this.papers = papers;
        this.files = files;
        this.check = check;
        this.audit = audit;
        this.time = time;
        this.transaction = transaction;
    }

    /** A file with its content. */
    public record OpenedPaper(PaperFile file, ByteArrayResource content) {

        @Override
        public String toString() {
            return file.toString();
        }
    }

    /**
     * Adds a file. The same content at the same paper again changes nothing.
     *
     * @throws Refused 404 {@code proceeding-not-found}, {@code paper-not-found}, 409 {@code proceeding-struck-out}, {@code
     *     too-many-paper-files}, 413, 422 or 503 as the file is refused
     */
    @Transactional(propagation = Propagation.NEVER)
    public void add(UUID proceeding, UUID paper, String givenName, InputStreamSource content, Actor officer) {
        requireTakesFiles(proceeding, paper, officer);
        String name = FileName.safe(givenName);
        UploadedFile.with(content, incoming -> {
            String type = check.requireAcceptable(name, incoming, ACCEPTED);
            PaperFile file = new PaperFile(
                    Ids.next(),
                    paper,
                    name,
                    type,
                    incoming.toFile().length(),
                    sha256(incoming),
                    officer.name(),
                    time.instant(),
                    null);
            try {
                transaction.executeWithoutResult(_ -> keep(proceeding, file, incoming, officer));
            } catch (DuplicateKeyException thereAlready) {
                LOG.info("The same file was added twice at once to {}", paper);
            }
            return file;
        });
    }

    private void keep(UUID proceeding, PaperFile file, Path content, Actor officer) {
        requireTakesFiles(proceeding, file.paperId(), officer);
        List<PaperFile> there = files.of(proceeding).stream()
                .filter(one -> one.removed() == null)
                .toList();
        if (there.stream()
                .anyMatch(one ->
                        one.paperId().equals(file.paperId()) && one.sha256().equals(file.sha256()))) {
            return;
        }
        if (there.size() >= MOST) {
            throw Refused.conflict("too-many-paper-files", MOST);
        }
        files.add(proceeding, file, content);
        noted(proceeding, "ADD_FILE", null, file, officer);
    }

    /** @throws Refused 404 {@code file-unknown}, 410 {@code paper-file-removed} */
    @Transactional
    public OpenedPaper show(UUID proceeding, UUID id, Actor reader) {
        PaperFile file = get(proceeding, id, reader);
        byte[] content = files.content(proceeding, id).orElseThrow(() -> Refused.gone("paper-file-removed", Map.of()));
        audit.record(
                reader,
                KeepRegister.SUBJECT + ".show-file",
                KeepRegister.SUBJECT,
                proceeding.toString(),
                null,
                Map.of("file", id));
        return new OpenedPaper(file, new ByteArrayResource(content));
    }

    /**
     * Takes a file out before the proceeding is closed; once it is closed its file is complete. Taking it out again changes
     * nothing.
     *
     * @throws Refused 404 {@code file-unknown}, 409 {@code proceeding-not-editable}, 422 {@code reason-missing}
     */
    @Transactional
    public void remove(UUID proceeding, UUID id, @Nullable String reason, Actor officer) {
        PaperFile file = get(proceeding, id, officer);
        if (!proceedings.get(proceeding).state().isOpen()) {
            throw Refused.conflict("proceeding-not-editable");
        }
        if (reason == null || reason.isBlank() || reason.length() > LONGEST_REASON) {
            throw Refused.invalid(List.of(Refusal.onField("reason", "reason-missing")));
        }
        if (file.removed() == null) {
            files.destroy(id, new Removed(officer.name(), time.instant(), reason.strip()));
            noted(proceeding, "REMOVE_FILE", reason.strip(), file, officer);
        }
    }

    private static String sha256(Path file) {
        try (InputStream content = Files.newInputStream(file)) {
            return DigestUtils.sha256Hex(content);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private PaperFile get(UUID proceeding, UUID id, Actor reader) {
        proceedings.seen(proceeding, reader);
        return files.find(proceeding, id).orElseThrow(() -> Refused.notFound("file-unknown"));
    }

    private void requireTakesFiles(UUID proceeding, UUID paper, Actor officer) {
        if (proceedings.seen(proceeding, officer).state() == ProceedingState.STRUCK_OUT) {
            throw Refused.conflict("proceeding-struck-out");
        }
        if (papers.of(proceeding).stream().noneMatch(one -> one.id().equals(paper))) {
            throw Refused.notFound("proceeding-paper-not-found");
        }
    }

    /** The history names the paper and not the file, whose name may name people. */
    private void noted(UUID proceeding, String act, @Nullable String reason, PaperFile file, Actor officer) {
        String title = papers.of(proceeding).stream()
                .filter(one -> one.id().equals(file.paperId()))
                .findFirst()
                .orElseThrow()
                .title();
        proceedings.addHistory(
                proceedings.get(proceeding), act, reason == null ? title : title + "：" + reason, officer);
        audit.record(
                officer,
                KeepRegister.SUBJECT + "."
                        + act.toLowerCase(java.util.Locale.ROOT).replace('_', '-'),
                KeepRegister.SUBJECT,
                proceeding.toString(),
                reason,
                Map.of("file", file.id(), "sha256", file.sha256()));
    }
}
