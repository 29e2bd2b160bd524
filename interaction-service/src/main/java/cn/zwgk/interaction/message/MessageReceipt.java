package cn.zwgk.interaction.message;

import cn.zwgk.calendar.DayExplanation;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What the writer is given, once.
 *
 * @param secret stands nowhere else; the message keeps a hash of it
 * @param dueAt the first instant that is late
 */
public record MessageReceipt(
        UUID id,
        String number,
        String secret,
        Instant dueAt,
        LocalDate lastDay,
        boolean provisional,
        List<DayExplanation> explanation) {

    @Override
    public String toString() {
        return "MessageReceipt[" + number + "]";
    }
}
