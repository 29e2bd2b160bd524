package cn.zwgk.policy.calendar;

import cn.zwgk.calendar.DayOff;
import cn.zwgk.calendar.MakeUpDay;
import cn.zwgk.calendar.YearSchedule;
import cn.zwgk.messaging.Fact;
import cn.zwgk.messaging.FactType;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;

/** 年度节假日安排已录入: every service with a clock counts by it from now on. */
@FactType(topic = "zwgk.calendar", type = "YearScheduled", version = 1)
public record YearScheduled(int year, String notice, boolean official, List<DayOff> daysOff, List<MakeUpDay> makeUpDays)
        implements Fact {

    static YearScheduled of(YearSchedule schedule) {
        return new YearScheduled(
                schedule.year(), schedule.notice(), schedule.official(), schedule.daysOff(), schedule.makeUpDays());
    }

    /** The same for a year always, so that the compacted topic keeps the last schedule of each. */
    @Override
    public UUID subject() {
        return UUID.nameUUIDFromBytes(("zwgk:calendar-year:" + year).getBytes(StandardCharsets.UTF_8));
    }
}
