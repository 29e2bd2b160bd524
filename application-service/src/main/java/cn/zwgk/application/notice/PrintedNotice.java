package cn.zwgk.application.notice;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A paper as it was printed.
 *
 * @param templateId the template that it was printed from; null for a built-in one
 */
public record PrintedNotice(
        NoticeForm form, WordFile word, @Nullable UUID templateId) {}
