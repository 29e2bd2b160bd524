package cn.zwgk.application.clock;

import cn.zwgk.application.clock.ClockEntry.Extended;
import cn.zwgk.application.clock.ClockEntry.Restarted;
import cn.zwgk.application.clock.ClockEntry.Resumed;
import cn.zwgk.application.clock.ClockEntry.Started;
import cn.zwgk.application.clock.ClockEntry.Stopped;
import cn.zwgk.calendar.DayExplanation;
import cn.zwgk.calendar.Deadline;
import cn.zwgk.calendar.WorkingCalendar;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The deadline follows from the entries and the calendar and from nothing else; it can be computed again at any time.
 *
 * @param entries in the order of their days; the first is {@link Started}, empty while the period has not begun
 */
public record StatutoryClock(List<ClockEntry> entries) {

    public StatutoryClock {
        entries = List.copyOf(entries);
        for (int i = 0; i < entries.size(); i++) {
            if (entries.get(i) instanceof Started != (i == 0)) {
                throw new IllegalArgumentException("A clock starts once, and first: " + entries);
            }
            if (i > 0 && entries.get(i).on().isBefore(entries.get(i - 1).on())) {
                throw new IllegalArgumentException("The ledger goes forward in time: " + entries);
            }
        }
    }

    /** A clock that nothing has started yet. */
    public static StatutoryClock notStarted() {
        return new StatutoryClock(List.of());
    }

    /** This clock with one more line. */
    public StatutoryClock and(ClockEntry entry) {
        return new StatutoryClock(
                Stream.concat(entries.stream(), Stream.of(entry)).toList());
    }

    /** Empty while the clock has not started or stands still. */
    public Optional<Deadline> deadline(WorkingCalendar calendar) {
        return walk(calendar).map(days -> {
            LocalDate last = days.getLast().date();
            boolean provisional = days.getFirst()
                    .date()
                    .datesUntil(last.plusDays(1))
                    .mapToInt(LocalDate::getYear)
                    .distinct()
                    .anyMatch(year -> !calendar.scheduleOf(year).official());
            return new Deadline(last, provisional);
        });
    }

    /** Every day from the start to the deadline, and why it counts or not; empty when there is no deadline. */
    public List<DayExplanation> explain(WorkingCalendar calendar) {
        return walk(calendar).orElse(List.of());
    }

    private Optional<List<DayExplanation>> walk(WorkingCalendar calendar) {
        if (entries.isEmpty() || entries.getLast() instanceof Stopped) {
            return Optional.empty();
        }
        List<DayExplanation> days = new ArrayList<>();
        int period = 0;
        int counted = 0;
        boolean running = true;
        LocalDate day = entries.getFirst().on();
        for (int next = 0; next < entries.size() || counted < period; day = day.plusDays(1)) {
            DayExplanation explained = running && period > 0
                    ? explained(day, counted, calendar)
                    : new DayExplanation(day, false, Wording.of("stopped"));
            boolean anew = false;
            for (; next < entries.size() && entries.get(next).on().equals(day); next++) {
                switch (entries.get(next)) {
                    case Started started -> {
                        period = started.workingDays();
                        anew = true;
                        explained = new DayExplanation(day, false, Wording.of("started"));
                    }
                    case Restarted _ -> {
                        anew = true;
                        running = true;
                        explained = new DayExplanation(day, false, Wording.of("restarted"));
                    }
                    case Stopped _ -> running = false;
                    case Resumed _ -> running = true;
                    case Extended extended -> period += extended.workingDays();
                }
            }
            counted = anew ? 0 : counted + (explained.counted() ? 1 : 0);
            days.add(explained);
        }
        return Optional.of(List.copyOf(days));
    }

    private static DayExplanation explained(LocalDate day, int counted, WorkingCalendar calendar) {
        if (!calendar.isWorkingDay(day)) {
            // The calendar's own words for a day off: the second day of a period that starts the day before.
            return calendar.explain(day.minusDays(1), 1).get(1);
        }
        boolean makeUp = day.getDayOfWeek().getValue() > 5;
        return new DayExplanation(day, true, Wording.of(makeUp ? "counted-make-up" : "counted", counted + 1));
    }
}
