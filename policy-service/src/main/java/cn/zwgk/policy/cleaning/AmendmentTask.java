package cn.zwgk.policy.cleaning;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * 拟修改任务: a document that a published result wants amended. Done once a document that amends or ends it is published.
 *
 * @param doneById the document by which it is done; null while it is open
 */
public record AmendmentTask(
        UUID documentId,
        String title,
        String indexNumber,
        @Nullable String office,
        @Nullable String reason,
        UUID campaignId,
        String campaignTitle,
        Instant since,
        @Nullable UUID doneById,
        @Nullable String doneByTitle) {}
