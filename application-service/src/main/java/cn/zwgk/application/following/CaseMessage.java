package cn.zwgk.application.following;

import cn.zwgk.application.casefile.CaseId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A message between an applicant and the officers; sealed at rest.
 *
 * @param officer who wrote it; null if the applicant did
 * @param readAt when the other side first saw it
 */
public record CaseMessage(
        UUID id,
        CaseId caseId,
        MessageKind kind,
        String text,
        @Nullable String officer,
        Instant sentAt,
        @Nullable Instant readAt) {

    public boolean fromApplicant() {
        return officer == null;
    }

    @Override
    public String toString() {
        return "CaseMessage[" + id + "]";
    }
}
