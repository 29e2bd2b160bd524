package cn.zwgk.application.upload;

import cn.zwgk.application.casefile.CaseId;
import cn.zwgk.application.upload.persistence.SealedUploads;
import cn.zwgk.web.Refusal;
import cn.zwgk.web.Refused;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Gives files to the case or message with which they were sent, in the transaction that makes it. */
@Component
public class ClaimUploads {

    /** Files that may go with one application or one message. */
    public static final int MOST = 10;

    private final SealedUploads uploads;

    ClaimUploads(SealedUploads uploads) {
        this.uploads = uploads;
    }

    /**
     * @param field the input that holds the claims
     * @throws Refused 422 {@code too-many-files}, {@code file-not-found}: unknown, removed after a day, of another kind, or
     *     sent before
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void claim(@Nullable List<String> claims, UploadPurpose purpose, CaseId caseId, UUID owner, String field) {
        if (claims == null || claims.isEmpty()) {
            return;
        }
        if (claims.size() > MOST) {
            throw Refused.invalid(List.of(Refusal.onField(field, "too-many-files", MOST)));
        }
        for (String claim : new HashSet<>(claims)) {
            if (!uploads.claim(claim, purpose, caseId.value(), owner)) {
                throw Refused.invalid(List.of(Refusal.onField(field, "file-not-found")));
            }
        }
    }
}
