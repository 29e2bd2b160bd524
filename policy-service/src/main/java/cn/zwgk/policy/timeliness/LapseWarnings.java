package cn.zwgk.policy.timeliness;

import cn.zwgk.policy.term.TermCode;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;

/**
 * 失效提醒: when a normative document 行政规范性文件 comes near its lapse date, the office that drafted it and the openness
 * office are told, so that it is examined, and prolonged or replaced where it is still needed, before it runs out by itself.
 *
 * @param monthsAhead how long before the lapse date each warning comes
 */
record LapseWarnings(Map<TermCode, Integer> monthsAhead) {

    /** The 31st less a month is the 30th or the 28th; going back and forth must not lose a day. */
    private static final int MONTH_END_SLACK = 3;

    LapseWarnings {
        monthsAhead = Map.copyOf(monthsAhead);
    }

    /** The latest warning that has come by a day, if any has. */
    Optional<TermCode> on(LocalDate day, LocalDate lapsesOn) {
        return monthsAhead.entrySet().stream()
                .filter(warning -> !lapsesOn.minusMonths(warning.getValue()).isAfter(day))
                .min(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey);
    }

    /** How far ahead to look for documents that may have a warning on a day. */
    LocalDate horizon(LocalDate day) {
        int months =
                monthsAhead.values().stream().max(Comparator.naturalOrder()).orElse(0);
        return day.plusMonths(months).plusDays(MONTH_END_SLACK);
    }
}
