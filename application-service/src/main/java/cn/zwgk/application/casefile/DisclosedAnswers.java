package cn.zwgk.application.casefile;

import cn.zwgk.application.casefile.answer.AnswerFile;
import cn.zwgk.application.casefile.answer.AnswerFiles;
import cn.zwgk.web.Refused;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells the other features what a reply gave out: the copies as the applicant got them, never the files as they were handed in. */
@Component
public class DisclosedAnswers {

    private final AnswerFiles files;

    DisclosedAnswers(AnswerFiles files) {
        this.files = files;
    }

    /** A copy that went out. */
    public record DisclosedFile(UUID id, String name, String mediaType, long size, boolean redacted) {}

    /** In the order in which they stand in the reply. */
    @Transactional(readOnly = true)
    public List<DisclosedFile> of(CaseId id) {
        return files.of(id).stream()
                .filter(file -> file.release() != null)
                .map(DisclosedAnswers::disclosed)
                .toList();
    }

    /** @throws Refused 404 {@code answer-file-not-found}, {@code answer-file-not-released} */
    @Transactional(readOnly = true)
    public byte[] content(CaseId id, UUID file) {
        return files.released(files.get(id, file).id());
    }

    private static DisclosedFile disclosed(AnswerFile file) {
        AnswerFile.Release copy = file.release();
        return new DisclosedFile(
                file.id(),
                file.name(),
                file.mediaType(),
                copy == null ? 0 : copy.size(),
                copy != null && copy.redacted());
    }
}
