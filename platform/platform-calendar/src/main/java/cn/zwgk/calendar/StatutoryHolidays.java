package cn.zwgk.calendar;

import com.tyme.lunar.LunarDay;
import com.tyme.solar.SolarDay;
import com.tyme.solar.SolarTerm;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A year for which there is no notice yet: the holidays of 《全国年节及纪念日放假办法》 (since 2025 thirteen days, before
 * that eleven), those of the lunar calendar computed. Make-up days and days moved next to a weekend are not guessed.
 */
final class StatutoryHolidays {

    /** From this year on New Year's Eve and 2 May are holidays too (2024 revision, in force 2025-01-01). */
    private static final int THIRTEEN_DAYS_SINCE = 2025;

    private static final int FIRST_MONTH = 1;
    private static final int DRAGON_BOAT_MONTH = 5;
    private static final int MID_AUTUMN_MONTH = 8;

    private static final Map<Integer, YearSchedule> COMPUTED = new ConcurrentHashMap<>();

    private StatutoryHolidays() {}

    static YearSchedule of(int year) {
        return COMPUTED.computeIfAbsent(year, StatutoryHolidays::compute);
    }

    private static YearSchedule compute(int year) {
        // By date, because Mid-Autumn may fall on a day of the National Day.
        Map<LocalDate, String> days = new TreeMap<>();
        boolean thirteen = year >= THIRTEEN_DAYS_SINCE;
        LocalDate springFestival = lunar(year, FIRST_MONTH, 1);
        put(days, "元旦", LocalDate.of(year, 1, 1), 1);
        put(days, "春节", thirteen ? springFestival.minusDays(1) : springFestival, thirteen ? 4 : 3);
        put(days, "清明节", day(SolarTerm.fromName(year, "清明").getSolarDay()), 1);
        put(days, "劳动节", LocalDate.of(year, 5, 1), thirteen ? 2 : 1);
        put(days, "端午节", lunar(year, DRAGON_BOAT_MONTH, 5), 1);
        put(days, "中秋节", lunar(year, MID_AUTUMN_MONTH, 15), 1);
        put(days, "国庆节", LocalDate.of(year, 10, 1), 3);
        List<DayOff> daysOff = new ArrayList<>();
        days.forEach((date, name) -> daysOff.add(new DayOff(date, name)));
        return new YearSchedule(year, "", false, daysOff, List.of());
    }

    private static void put(Map<LocalDate, String> days, String name, LocalDate first, int count) {
        first.datesUntil(first.plusDays(count))
                .forEach(date -> days.merge(date, name, (earlier, later) -> earlier + "、" + later));
    }

    private static LocalDate lunar(int year, int month, int day) {
        return day(LunarDay.fromYmd(year, month, day).getSolarDay());
    }

    private static LocalDate day(SolarDay day) {
        return LocalDate.of(day.getYear(), day.getMonth(), day.getDay());
    }
}
