package cn.zwgk.policy.targeted;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * 阅读记录: somebody looked at a targeted document, or took one of its attachments.
 *
 * @param readerName of a person with an account, or of whom the link was made for
 * @param fileName of the attachment; null for the document's page
 */
public record Reading(
        long id,
        Instant at,
        Way way,
        String readerName,
        String readerOffice,
        @Nullable UUID linkId,
        @Nullable String fileName) {

    /** By which way. */
    public enum Way {
        /** 账号: signed in. */
        ACCOUNT,
        /** 链接: with a link and its code. */
        LINK
    }
}
