package cn.zwgk.application.retention;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How long a class is kept.
 *
 * @param months from the closing of the case, or the end of the last proceeding about it
 * @param leastMonths what the law leaves no shorter
 * @param basis the articles behind it
 * @param reason why the house keeps it so long
 * @param changedBy null as long as it is as it was delivered
 */
public record RetentionPeriod(
        RetentionClass code,
        int months,
        int leastMonths,
        String basis,
        String reason,
        @Nullable String changedBy,
        @Nullable Instant changedAt) {}
