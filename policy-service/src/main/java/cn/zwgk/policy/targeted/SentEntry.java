package cn.zwgk.policy.targeted;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * 送我阅读的文件.
 *
 * @param readAt when this person last looked at it; null if never
 */
public record SentEntry(
        UUID id,
        String title,
        String indexNumber,
        @Nullable String documentNumber,
        String issuingBody,
        Instant publishedAt,
        @Nullable Instant readAt) {}
