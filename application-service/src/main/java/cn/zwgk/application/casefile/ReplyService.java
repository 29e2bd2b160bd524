package cn.zwgk.application.casefile;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * 送达: how and when the reply reached the applicant.
 *
 * @param on the day of signature, or of posting
 * @param reference such as the number of the registered letter
 * @param inTime whether the day lies within the time to reply (Article 33)
 */
public record ReplyService(
        ServiceWay way, LocalDate on, @Nullable String reference, boolean inTime, String recordedBy) {}
