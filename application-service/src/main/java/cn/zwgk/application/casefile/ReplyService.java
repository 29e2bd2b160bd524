package cn.zwgk.application.casefile;

import cn.zwgk.calendar.Deadline;
import org.jspecify.annotations.Nullable;

/**
 * 送达: how and when the reply reached the applicant. It rests with the paper and is read from there; nothing of it is kept twice.
 *
 * @param inTime whether the day lies within the time to reply (Article 33)
 */
public record ReplyService(PaperDelivery delivery, boolean inTime) {

    /** @param deadline as it was when the reply was given; null where no time ran */
    public static ReplyService of(PaperDelivery delivery, @Nullable Deadline deadline) {
        return new ReplyService(delivery, deadline == null || !delivery.on().isAfter(deadline.lastDay()));
    }
}
