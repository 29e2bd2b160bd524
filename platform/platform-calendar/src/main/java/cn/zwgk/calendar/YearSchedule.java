package cn.zwgk.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The holidays and make-up days of one year 部分节假日安排. Weekends need no mention; a day off may be one.
 *
 * @param year the year that the notice is for
 * @param notice the State Council's notice, e.g. 国办发明电〔2025〕7号; empty if there is none yet
 * @param official whether the notice has been issued; if not, deadlines that touch the year are provisional
 * @param daysOff days without work; a New Year holiday may begin in the December before
 * @param makeUpDays Saturdays and Sundays with work
 */
public record YearSchedule(
        int year, String notice, boolean official, List<DayOff> daysOff, List<MakeUpDay> makeUpDays) {

    /** @throws ScheduleContradiction if it cannot be what the State Council ordered */
    public YearSchedule {
        daysOff = List.copyOf(daysOff);
        makeUpDays = List.copyOf(makeUpDays);
        if (official && notice.isBlank()) {
            throw new ScheduleContradiction("schedule-without-notice", null);
        }
        Set<LocalDate> seen = new HashSet<>();
        dates(daysOff, makeUpDays).forEach(date -> {
            if (!isNamedByNoticeOf(year, date)) {
                throw new ScheduleContradiction("schedule-date-outside-year", date);
            }
            if (!seen.add(date)) {
                throw new ScheduleContradiction("schedule-date-twice", date);
            }
        });
        for (MakeUpDay day : makeUpDays) {
            if (!isWeekend(day.date())) {
                throw new ScheduleContradiction("schedule-make-up-on-weekday", day.date());
            }
        }
    }

    /** The calendar years whose days this schedule decides: its own, and the one before if its holiday begins there. */
    public Set<Integer> touchedYears() {
        Set<Integer> years = new TreeSet<>(Set.of(year));
        dates(daysOff, makeUpDays).map(LocalDate::getYear).forEach(years::add);
        return years;
    }

    static boolean isWeekend(LocalDate date) {
        return date.getDayOfWeek() == DayOfWeek.SATURDAY || date.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    private static boolean isNamedByNoticeOf(int year, LocalDate date) {
        return date.getYear() == year || (date.getYear() == year - 1 && date.getMonth() == Month.DECEMBER);
    }

    private static Stream<LocalDate> dates(List<DayOff> daysOff, List<MakeUpDay> makeUpDays) {
        return Stream.concat(
                daysOff.stream().map(DayOff::date), makeUpDays.stream().map(MakeUpDay::date));
    }
}
