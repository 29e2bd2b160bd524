package cn.zwgk.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * The end of a period 期限: 24:00 in China of its last day.
 *
 * @param lastDay the last day on which the act is in time
 * @param provisional whether a year without an official schedule was counted through, so that the day may still move
 */
public record Deadline(LocalDate lastDay, boolean provisional) {

    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    /** The first instant that is late: the start of the day after the last. */
    public Instant endsAt() {
        return lastDay.plusDays(1).atStartOfDay(CHINA).toInstant();
    }
}
