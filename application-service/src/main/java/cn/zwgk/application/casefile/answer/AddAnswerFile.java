package cn.zwgk.application.casefile.answer;

import cn.zwgk.application.casefile.CaseId;
import cn.zwgk.files.Passage;
import cn.zwgk.uploads.Acceptance;
import cn.zwgk.uploads.FileName;
import cn.zwgk.uploads.UploadCheck;
import cn.zwgk.uploads.UploadedFile;
import cn.zwgk.web.Actor;
import cn.zwgk.web.AuditTrail;
import cn.zwgk.web.Ids;
import cn.zwgk.web.Refused;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.core.io.InputStreamSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.util.unit.DataSize;

/** Adds a file to the answer, and lets the machine propose what has to go out of it. */
@Component
public class AddAnswerFile {

    /** Files of one answer. */
    static final int MOST = 50;

    private static final String OFFICE = "application/vnd.openxmlformats-officedocument.";
    private static final Acceptance ACCEPTED = new Acceptance(
            Set.of(
                    "application/pdf",
                    "application/ofd",
                    "application/msword",
                    "application/vnd.ms-excel",
                    OFFICE + "wordprocessingml.document",
                    OFFICE + "spreadsheetml.sheet",
                    OFFICE + "presentationml.presentation",
                    "text/plain",
                    "text/csv",
                    "image/jpeg",
                    "image/png"),
            "PDF、OFD、Word、Excel、PPT、文本和图片文件",
            DataSize.ofMegabytes(20));

    private final AnswerWork work;
    private final AnswerFiles files;
    private final FileText text;
    private final UploadCheck check;
    private final AuditTrail audit;
    private final InstantSource time;
    private final TransactionOperations transaction;

    AddAnswerFile(
            AnswerWork work,
            AnswerFiles files,
            FileText text,
            UploadCheck check,
            AuditTrail audit,
            InstantSource time,
            TransactionOperations transaction) {
        this.work = work;
        this.files = files;
        this.text = text;
        this.check = check;
        this.audit = audit;
        this.time = time;
        this.transaction = transaction;
    }

    /** @throws Refused 409 {@code answer-not-in-work}, 422 with why the file cannot be taken or read */
    @Transactional(propagation = Propagation.NEVER)
    public void add(CaseId id, String givenName, InputStreamSource content, Actor officer) {
        work.require(id);
        String name = FileName.safe(givenName);
        UploadedFile.with(content, incoming -> {
            String type = check.requireAcceptable(name, incoming, ACCEPTED);
            List<Passage> passages = text.of(incoming, type);
            AnswerFile file = new AnswerFile(
                    Ids.next(),
                    name,
                    type,
                    incoming.toFile().length(),
                    FileDigest.sha256(incoming),
                    passages.stream().anyMatch(passage -> !passage.text().isBlank()),
                    officer.name(),
                    time.instant(),
                    FileText.proposals(passages),
                    List.of(),
                    null);
            transaction.executeWithoutResult(_ -> keep(id, file, incoming, officer));
            return file;
        });
    }

    private void keep(CaseId id, AnswerFile file, Path content, Actor officer) {
        work.require(id);
        if (files.of(id).size() >= MOST) {
            throw Refused.conflict("too-many-answer-files", MOST);
        }
        files.add(id, file, content);
        audit.record(
                officer,
                "application.add-answer-file",
                "application",
                id.toString(),
                null,
                Map.of("file", file.id(), "sha256", file.sha256()));
    }
}
