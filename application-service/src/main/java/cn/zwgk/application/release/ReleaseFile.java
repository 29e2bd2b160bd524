package cn.zwgk.application.release;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A file that is offered with a release: a copy of its own, without metadata, that outlives the files of the case.
 *
 * @param name as the public will see it
 * @param answerFileId the file of the reply that it is a copy of; null if it was handed in for the release
 * @param redacted whether something was taken out of it, for the applicant or for the public
 * @param edition of the rules by which it was screened
 * @param findings in its text, as they were when it was screened
 */
public record ReleaseFile(
        UUID id,
        UUID releaseId,
        String name,
        String mediaType,
        long size,
        String sha256,
        @Nullable UUID answerFileId,
        boolean redacted,
        int edition,
        List<Finding> findings) {

    public ReleaseFile {
        findings = List.copyOf(findings);
    }

    ReleaseFile named(String newName) {
        return new ReleaseFile(
                id, releaseId, newName, mediaType, size, sha256, answerFileId, redacted, edition, findings);
    }
}
