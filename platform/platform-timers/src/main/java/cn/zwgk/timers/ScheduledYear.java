package cn.zwgk.timers;

import cn.zwgk.calendar.DayOff;
import cn.zwgk.calendar.MakeUpDay;
import cn.zwgk.calendar.YearSchedule;
import java.util.List;

/** What {@code YearScheduled} says. */
record ScheduledYear(int year, String notice, boolean official, List<DayOff> daysOff, List<MakeUpDay> makeUpDays) {

    YearSchedule toSchedule() {
        return new YearSchedule(year, notice, official, daysOff, makeUpDays);
    }
}
