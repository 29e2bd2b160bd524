package cn.zwgk.application.casefile;

import cn.zwgk.calendar.DayExplanation;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the applicant is given, once.
 *
 * @param secret stands nowhere else; the case keeps a hash of it
 * @param receivedOn the day of receipt, or null while an officer has to confirm
 * @param dueAt the first instant that is late, counted from receipt or, without it, as if it were today
 * @param provisional whether the day may still move: receipt not confirmed, or a year without official schedule
 */
public record Receipt(
        UUID id,
        String registrationNumber,
        String secret,
        CaseState state,
        @Nullable LocalDate receivedOn,
        Instant dueAt,
        LocalDate lastDay,
        boolean provisional,
        List<DayExplanation> explanation) {

    @Override
    public String toString() {
        return "Receipt[" + registrationNumber + "]";
    }
}
