package cn.zwgk.interpretation.supervisions;

import cn.zwgk.calendar.WorkingCalendar;
import cn.zwgk.web.Refusal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a supervision and its answer must keep to; all that is wrong is told at once. */
final class SupervisionPolicy {

    private static final int LONGEST = 1000;

    private SupervisionPolicy() {}

    /** An answer can be awaited on a day on which government works, after today, so that the office has a day for it at least. */
    static List<Refusal> groundsAgainst(Demanded demanded, WorkingCalendar calendar, LocalDate today) {
        List<Refusal> grounds = new ArrayList<>(inWords("text", "supervision-text", demanded.text()));
        LocalDate until = demanded.replyUntil();
        if (until == null) {
            grounds.add(Refusal.onField("replyUntil", "supervision-reply-day-missing"));
        } else if (!until.isAfter(today)) {
            grounds.add(Refusal.onField("replyUntil", "supervision-reply-day-past"));
        } else if (until.isAfter(today.plusYears(1))) {
            grounds.add(Refusal.onField("replyUntil", "supervision-day-far"));
        } else if (!calendar.isWorkingDay(until)) {
            grounds.add(Refusal.onField("replyUntil", "supervision-reply-day-off"));
        }
        return grounds;
    }

    static List<Refusal> groundsAgainst(Promised promised, LocalDate today) {
        List<Refusal> grounds = new ArrayList<>(inWords("reason", "supervision-reason", promised.reason()));
        LocalDate expected = promised.expectedOn();
        if (expected == null) {
            grounds.add(Refusal.onField("expectedOn", "supervision-expected-day-missing"));
        } else if (expected.isBefore(today)) {
            grounds.add(Refusal.onField("expectedOn", "supervision-expected-day-past"));
        } else if (expected.isAfter(today.plusYears(1))) {
            grounds.add(Refusal.onField("expectedOn", "supervision-day-far"));
        }
        return grounds;
    }

    private static List<Refusal> inWords(String field, String code, @Nullable String text) {
        if (text == null || text.isBlank()) {
            return List.of(Refusal.onField(field, code + "-missing"));
        }
        return text.strip().length() > LONGEST
                ? List.of(Refusal.onField(field, "supervision-text-long", LONGEST))
                : List.of();
    }
}
