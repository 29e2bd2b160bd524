package cn.zwgk.application.clock;

import cn.zwgk.application.clock.ClockEntry.Deferred;
import cn.zwgk.application.clock.ClockEntry.Extended;
import cn.zwgk.application.clock.ClockEntry.Restarted;
import cn.zwgk.application.clock.ClockEntry.Started;
import cn.zwgk.calendar.DayExplanation;
import cn.zwgk.calendar.Deadline;
import cn.zwgk.calendar.WorkingCalendar;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The deadline follows from the entries and the calendar and from nothing else; it can be computed again at any time.
 *
 * @param entries in the order of their days; the first is {@link Started}, empty while the period has not begun
 */
public record StatutoryClock(List<ClockEntry> entries) {

    /** @throws IllegalArgumentException if the entries do not begin with their only {@link Started} */
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

    /** This clock with one more entry, in its place by its day: what is entered late counts for its own day. */
    public StatutoryClock and(ClockEntry entry) {
        List<ClockEntry> all = new ArrayList<>(entries);
        all.add(entry);
        all.sort(Comparator.comparing(ClockEntry::on));
        return new StatutoryClock(all);
    }

    /** The day from which the present period is counted: of receipt, or of what started it anew. */
    public Optional<LocalDate> countedFrom() {
        return entries.stream()
                .filter(entry -> entry instanceof Started || entry instanceof Restarted)
                .map(ClockEntry::on)
                .max(Comparator.naturalOrder());
    }

    /** Empty while the clock has not started or stands still. */
    public Optional<Deadline> deadline(WorkingCalendar calendar) {
        if (entries.isEmpty()) {
            return Optional.empty();
        }
        LocalDate base = countedFrom().orElseThrow();
        Pauses pauses = Pauses.of(entries);
        int left = workingDays(base);
        LocalDate day = base;
        while (left > 0) {
            day = day.plusDays(1);
            Optional<Pauses.Pause> pause = pauses.covering(day);
            if (pause.isPresent()) {
                if (pause.get().isOpen()) {
                    return Optional.empty();
                }
                day = pause.get().last();
            } else if (calendar.isWorkingDay(day)) {
                left--;
            }
        }
        return Optional.of(deadline(base, orLater(day, base, calendar), calendar));
    }

    /** The deadline as it was when the period began, before anything was asked, extended or started anew. */
    public Optional<Deadline> firstDeadline(WorkingCalendar calendar) {
        return entries.isEmpty()
                ? Optional.empty()
                : new StatutoryClock(List.of(entries.getFirst())).deadline(calendar);
    }

    /** Whether the day is not counted because something asked of others has not come back. */
    public boolean standsStillAfter(LocalDate day) {
        return Pauses.of(entries).covering(day.plusDays(1)).isPresent();
    }

    /** Every day from the start to the deadline, and why it counts or not; empty when there is no deadline. */
    public List<DayExplanation> explain(WorkingCalendar calendar) {
        return deadline(calendar)
                .map(due -> Explanation.of(this, due.lastDay(), calendar))
                .orElse(List.of());
    }

    /** The same; of a clock that stands still every day up to the given one. */
    public List<DayExplanation> explain(WorkingCalendar calendar, LocalDate today) {
        if (entries.isEmpty()) {
            return List.of();
        }
        LocalDate last = deadline(calendar).map(Deadline::lastDay).orElse(today);
        return Explanation.of(this, last, calendar);
    }

    /** The length of the period that is counted from the day, with what it was extended by since. */
    private int workingDays(LocalDate base) {
        int days = ((Started) entries.getFirst()).workingDays();
        for (ClockEntry entry : entries) {
            if (entry instanceof Extended extended && !extended.on().isBefore(base)) {
                days += extended.workingDays();
            }
        }
        return days;
    }

    private LocalDate orLater(LocalDate lastDay, LocalDate base, WorkingCalendar calendar) {
        LocalDate later = lastDay;
        for (ClockEntry entry : entries) {
            if (entry instanceof Deferred deferred
                    && !deferred.on().isBefore(base)
                    && deferred.until().isAfter(later)) {
                later = deferred.until();
            }
        }
        while (!calendar.isWorkingDay(later)) {
            later = later.plusDays(1);
        }
        return later;
    }

    private static Deadline deadline(LocalDate base, LocalDate lastDay, WorkingCalendar calendar) {
        boolean provisional = false;
        for (int year = base.plusDays(1).getYear(); year <= lastDay.getYear(); year++) {
            provisional |= !calendar.scheduleOf(year).official();
        }
        return new Deadline(lastDay, provisional);
    }
}
