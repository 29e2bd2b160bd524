package cn.zwgk.calendar;

import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Which days government works, and when periods end. Immutable: {@link #with} gives another calendar. A year without a
 * schedule is computed from weekends and statutory holidays, and what touches it is provisional.
 */
public final class WorkingCalendar {

    private static final WorkingCalendar OFFICIAL = new WorkingCalendar(new TreeMap<>(OfficialYears.SCHEDULES));

    private final SortedMap<Integer, YearSchedule> schedules;

    private final Map<LocalDate, Day> scheduled = new HashMap<>();

    /** For each day of a year, how many working days the year has had when it ends; 0 before the first. Made when first asked for. */
    private final Map<Integer, int[]> worked = new ConcurrentHashMap<>();

    private WorkingCalendar(SortedMap<Integer, YearSchedule> schedules) {
        this.schedules = schedules;
        // In the order of years: where two notices name a day of December, the later one has the last word.
        for (YearSchedule schedule : schedules.values()) {
            schedule.daysOff().forEach(day -> scheduled.put(day.date(), new Day.Holiday(day.name(), false)));
            schedule.makeUpDays().forEach(day -> scheduled.put(day.date(), new Day.MakeUp(day.name())));
        }
    }

    /** The schedules of 2020 to 2026 that ship with the platform. */
    public static WorkingCalendar official() {
        return OFFICIAL;
    }

    /** This calendar with the schedule of a year entered, in place of what there was for that year. */
    public WorkingCalendar with(YearSchedule schedule) {
        SortedMap<Integer, YearSchedule> all = new TreeMap<>(schedules);
        all.put(schedule.year(), schedule);
        return new WorkingCalendar(all);
    }

    /** The years that have a schedule, in order; all others are computed. */
    public List<Integer> scheduledYears() {
        return List.copyOf(schedules.keySet());
    }

    /** The schedule of a year, or the computed one, which is not official. */
    public YearSchedule scheduleOf(int year) {
        YearSchedule schedule = schedules.get(year);
        return schedule == null ? StatutoryHolidays.of(year) : schedule;
    }

    /** Whether government works on the day: Monday to Friday less holidays, plus make-up days. */
    public boolean isWorkingDay(LocalDate date) {
        int[] year = worked(date.getYear());
        return year[date.getDayOfYear()] > year[date.getDayOfYear() - 1];
    }

    /**
     * A period of working days. The day that starts it does not count (Civil Code, Article 201).
     *
     * @param n how many working days, at least 1
     */
    public Deadline workingDaysAfter(LocalDate start, int n) {
        if (n < 1) {
            throw new IllegalArgumentException("A period has at least one working day: " + n);
        }
        LocalDate date = start;
        for (int counted = 0; counted < n; ) {
            date = date.plusDays(1);
            if (isWorkingDay(date)) {
                counted++;
            }
        }
        return deadline(start.plusDays(1), date);
    }

    /** A period of months: ends on the same-numbered day, or the month's last; if that is no working day, on the next. */
    public Deadline monthsAfter(LocalDate start, int months) {
        return endingOnOrAfter(start.plusMonths(months));
    }

    /** A period of years, ending like one of months (Civil Code, Articles 202 and 203). */
    public Deadline yearsAfter(LocalDate start, int years) {
        return endingOnOrAfter(start.plusYears(years));
    }

    /**
     * How many working days lie after one day, up to and including another; negative if the other is earlier. From
     * today to a deadline's last day it is the working days that are left, 0 on the last day itself.
     */
    public int workingDaysBetween(LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            return -workingDaysBetween(to, from);
        }
        int days = worked(to.getYear())[to.getDayOfYear()] - worked(from.getYear())[from.getDayOfYear()];
        for (int year = from.getYear(); year < to.getYear(); year++) {
            days += worked(year)[Year.of(year).length()];
        }
        return days;
    }

    /** Day by day why a period of working days ends when it ends; the starting day first, the last day last. */
    public List<DayExplanation> explain(LocalDate start, int n) {
        List<DayExplanation> days = new ArrayList<>();
        days.add(new DayExplanation(start, false, Wording.of("start")));
        LocalDate lastDay = workingDaysAfter(start, n).lastDay();
        int counted = 0;
        for (LocalDate date : start.plusDays(1).datesUntil(lastDay.plusDays(1)).toList()) {
            Day day = day(date);
            days.add(new DayExplanation(
                    date, day.isWorking(), day.isWorking() ? day.asWorkingDay(++counted) : day.asDayOff()));
        }
        return days;
    }

    /** Why a period of months ends when it ends: the starting day, the same-numbered day, and the days passed over. */
    public List<DayExplanation> explainMonths(LocalDate start, int months) {
        List<DayExplanation> days = new ArrayList<>();
        days.add(new DayExplanation(start, false, Wording.of("start")));
        LocalDate lastDay = monthsAfter(start, months).lastDay();
        for (LocalDate date = start.plusMonths(months); date.isBefore(lastDay); date = date.plusDays(1)) {
            days.add(new DayExplanation(
                    date, false, Wording.of("passed", day(date).asDayOff())));
        }
        boolean onTheSameNumber = lastDay.equals(start.plusMonths(months));
        days.add(new DayExplanation(lastDay, true, Wording.of(onTheSameNumber ? "corresponding" : "last")));
        return days;
    }

    private Deadline endingOnOrAfter(LocalDate sameNumberedDay) {
        LocalDate date = sameNumberedDay;
        while (!isWorkingDay(date)) {
            date = date.plusDays(1);
        }
        return deadline(sameNumberedDay, date);
    }

    private Deadline deadline(LocalDate firstCounted, LocalDate lastDay) {
        boolean provisional = false;
        for (int year = firstCounted.getYear(); year <= lastDay.getYear(); year++) {
            provisional |= !scheduleOf(year).official();
        }
        return new Deadline(lastDay, provisional);
    }

    private int[] worked(int year) {
        return worked.computeIfAbsent(year, this::count);
    }

    private int[] count(int year) {
        int[] days = new int[Year.of(year).length() + 1];
        for (int day = 1; day < days.length; day++) {
            days[day] = days[day - 1] + (day(LocalDate.ofYearDay(year, day)).isWorking() ? 1 : 0);
        }
        return days;
    }

    private Day day(LocalDate date) {
        Day known = scheduled.get(date);
        if (known != null) {
            return known;
        }
        if (!schedules.containsKey(date.getYear())) {
            for (DayOff holiday : StatutoryHolidays.of(date.getYear()).daysOff()) {
                if (holiday.date().equals(date)) {
                    return new Day.Holiday(holiday.name(), true);
                }
            }
        }
        return YearSchedule.isWeekend(date) ? new Day.Weekend() : new Day.Weekday();
    }
}
