package cn.zwgk.application.casefile.answer;

import cn.zwgk.application.casefile.ApplicationCase;
import cn.zwgk.application.casefile.CaseId;
import cn.zwgk.files.Passage;
import cn.zwgk.web.Actor;
import cn.zwgk.web.AuditTrail;
import cn.zwgk.web.Refused;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Shows files of an answer: to officers before and after the redaction, each showing recorded; to the applicant the copies. */
@Component
public class ReadAnswerFile {

    private final AnswerWork work;
    private final AnswerFiles files;
    private final FileText text;
    private final AuditTrail audit;

    ReadAnswerFile(AnswerWork work, AnswerFiles files, FileText text, AuditTrail audit) {
        this.work = work;
        this.files = files;
        this.text = text;
        this.audit = audit;
    }

    /** A file to be saved. */
    public record Opened(AnswerFile file, ByteArrayResource content) {}

    /** Everything that can be read in the file as it was handed in, hidden places too. */
    @Transactional
    public List<Passage> before(CaseId id, UUID fileId, Actor officer) {
        AnswerFile file = files.get(id, fileId);
        seen(id, fileId, "before", officer);
        return text.of(files.original(fileId), file.mediaType());
    }

    /** Everything that can be read in the copy for the applicant. */
    @Transactional(readOnly = true)
    public List<Passage> after(CaseId id, UUID fileId) {
        AnswerFile file = files.get(id, fileId);
        return text.of(files.released(fileId), file.mediaType());
    }

    /** The file as it was handed in. */
    @Transactional
    public Opened original(CaseId id, UUID fileId, Actor officer) {
        AnswerFile file = files.get(id, fileId);
        seen(id, fileId, "original", officer);
        return new Opened(file, new ByteArrayResource(files.original(fileId)));
    }

    /** The copy for the applicant. */
    @Transactional(readOnly = true)
    public Opened released(CaseId id, UUID fileId) {
        return new Opened(files.get(id, fileId), new ByteArrayResource(files.released(fileId)));
    }

    /** What the applicant may fetch: nothing before the reply went out. */
    @Transactional(readOnly = true)
    public List<AnswerFile> forApplicant(ApplicationCase theCase) {
        return theCase.stored().decision() == null
                ? List.of()
                : files.of(theCase.id()).stream()
                        .filter(file -> file.release() != null)
                        .toList();
    }

    /** @throws Refused 404 {@code answer-file-not-found}, also before the reply went out */
    @Transactional(readOnly = true)
    public Opened forApplicant(ApplicationCase theCase, UUID fileId) {
        return forApplicant(theCase).stream()
                .filter(file -> file.id().equals(fileId))
                .findFirst()
                .map(file -> new Opened(file, new ByteArrayResource(files.released(fileId))))
                .orElseThrow(() -> Refused.notFound("answer-file-not-found"));
    }

    /** Takes a file out of the answer again, while the case is worked on. */
    @Transactional
    public void remove(CaseId id, UUID fileId, Actor officer) {
        work.require(id);
        AnswerFile file = files.get(id, fileId);
        files.remove(fileId);
        audit.record(
                officer,
                "application.remove-answer-file",
                "application",
                id.toString(),
                null,
                Map.of("file", fileId, "sha256", file.sha256()));
    }

    private void seen(CaseId id, UUID fileId, String version, Actor officer) {
        audit.record(
                officer,
                "application.show-answer-file",
                "application",
                id.toString(),
                null,
                Map.of("file", fileId, "version", version));
    }
}
