package cn.zwgk.policy.targeted;

import cn.zwgk.policy.document.DocumentId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * 阅读链接: opens a document to whoever holds its code, until it expires or is revoked.
 *
 * @param holder for whom it was made, in the words of who made it
 */
public record ReadingLink(
        UUID id,
        DocumentId document,
        String holder,
        String codeHash,
        String issuedBy,
        Instant issuedAt,
        Instant expiresAt,
        @Nullable Instant revokedAt,
        @Nullable String revokedBy,
        @Nullable String revokeReason) {

    /** What it is good for now. */
    public enum Standing {
        /** 有效. */
        USABLE,
        /** 已过期. */
        EXPIRED,
        /** 已收回. */
        REVOKED
    }

    public Standing standing(Instant now) {
        if (revokedAt != null) {
            return Standing.REVOKED;
        }
        return expiresAt.isAfter(now) ? Standing.USABLE : Standing.EXPIRED;
    }
}
