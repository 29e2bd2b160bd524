package cn.zwgk.application.clock;

import cn.zwgk.application.clock.ClockEntry.Deferred;
import cn.zwgk.application.clock.ClockEntry.Extended;
import cn.zwgk.application.clock.ClockEntry.Restarted;
import cn.zwgk.application.clock.ClockEntry.Resumed;
import cn.zwgk.application.clock.ClockEntry.Started;
import cn.zwgk.application.clock.ClockEntry.Stopped;
import cn.zwgk.application.clock.ClockEntry.Voided;
import cn.zwgk.calendar.DayExplanation;
import cn.zwgk.calendar.WorkingCalendar;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Tells in words, day by day, why a clock counts a day or not. */
final class Explanation {

    private Explanation() {}

    static List<DayExplanation> of(StatutoryClock clock, LocalDate last, WorkingCalendar calendar) {
        List<ClockEntry> entries = clock.entries();
        Pauses pauses = Pauses.of(entries);
        List<DayExplanation> days = new ArrayList<>();
        int counted = 0;
        int next = 0;
        for (LocalDate day = entries.getFirst().on(); !day.isAfter(last); day = day.plusDays(1)) {
            List<ClockEntry> today = new ArrayList<>();
            for (; next < entries.size() && entries.get(next).on().equals(day); next++) {
                today.add(entries.get(next));
            }
            boolean anew = today.stream().anyMatch(entry -> entry instanceof Started || entry instanceof Restarted);
            boolean counts = !anew && pauses.covering(day).isEmpty() && calendar.isWorkingDay(day);
            counted = anew ? 0 : counts ? counted + 1 : counted;
            String reason = counts ? counted(day, counted) : anew ? "" : notCounted(day, pauses, calendar);
            days.add(new DayExplanation(day, counts, withActs(reason, today)));
        }
        return List.copyOf(days);
    }

    private static String notCounted(LocalDate day, Pauses pauses, WorkingCalendar calendar) {
        // The calendar's own words for a day off: the second day of a period that starts the day before.
        return pauses.covering(day)
                .map(pause -> Wording.of("stopped." + pause.ground().name()))
                .orElseGet(() -> calendar.explain(day.minusDays(1), 1).get(1).reason());
    }

    private static String counted(LocalDate day, int number) {
        return Wording.of(day.getDayOfWeek().getValue() > 5 ? "counted-make-up" : "counted", number);
    }

    private static String withActs(String reason, List<ClockEntry> today) {
        List<String> parts = new ArrayList<>();
        if (!reason.isEmpty()) {
            parts.add(reason);
        }
        for (ClockEntry entry : today) {
            switch (entry) {
                case Started _ -> parts.add(Wording.of("started"));
                case Restarted restarted ->
                    parts.add(Wording.of("restarted." + restarted.ground().name()));
                case Stopped stopped ->
                    parts.add(Wording.of("stop." + stopped.ground().name()));
                case Resumed resumed ->
                    parts.add(Wording.of("resume." + resumed.ground().name()));
                case Extended extended -> parts.add(Wording.of("extended", extended.workingDays()));
                case Deferred deferred ->
                    parts.add(Wording.of(
                            "deferred",
                            deferred.until().getYear(),
                            deferred.until().getMonthValue(),
                            deferred.until().getDayOfMonth()));
                case Voided _ -> {}
            }
        }
        return String.join("；", parts);
    }
}
