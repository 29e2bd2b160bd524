package cn.zwgk.application.notice;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * 文书模板: one version of the Word file from which the papers of a form are printed. The file never changes.
 *
 * @param edition from 1 within its form
 * @param note what is new, in the words of who uploaded it
 * @param judgedReason why it was rejected or retired
 */
public record NoticeTemplate(
        UUID id,
        NoticeForm form,
        int edition,
        TemplateState state,
        String fileName,
        String sha256,
        String note,
        String uploadedById,
        String uploadedBy,
        Instant uploadedAt,
        @Nullable String judgedBy,
        @Nullable Instant judgedAt,
        @Nullable String judgedReason) {}
