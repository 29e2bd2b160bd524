package cn.zwgk.policy.channel.report;

import cn.zwgk.calendar.WorkingCalendar;
import cn.zwgk.policy.channel.Channel;
import cn.zwgk.policy.worklist.Lamp;
import cn.zwgk.timers.WorkingCalendars;
import cn.zwgk.web.ChinaTime;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 按季度报告: a site or account owes a report for every quarter at whose end it ran, within ten working days after it. */
@Component
public class ReportingDuties {

    /** Within which a report comes after the quarter's end. */
    public static final int WORKING_DAYS = 10;

    private static final int SOON = 3;
    /** How many quarters are looked back at. */
    private static final int LOOKED_BACK = 4;

    private final ChannelReports reports;
    private final WorkingCalendars calendars;
    private final InstantSource time;

    ReportingDuties(ChannelReports reports, WorkingCalendars calendars, InstantSource time) {
        this.reports = reports;
        this.calendars = calendars;
        this.time = time;
    }

    /** What a channel owes or has given for the last four quarters, newest first. */
    public List<ReportDuty> of(Channel channel) {
        LocalDate today = ChinaTime.today(time);
        WorkingCalendar calendar = calendars.current();
        Map<Quarter, ChannelReport> given =
                reports.of(channel.id()).stream().collect(Collectors.toMap(ChannelReport::quarter, each -> each));
        return Stream.iterate(Quarter.of(today).previous(), Quarter::previous)
                .limit(LOOKED_BACK)
                .filter(quarter -> owes(channel, quarter))
                .map(quarter -> duty(channel, quarter, given.get(quarter), today, calendar))
                .toList();
    }

    /** The last day on which a report is in time. */
    public LocalDate dueOn(Quarter quarter) {
        return calendars
                .current()
                .workingDaysAfter(quarter.lastDay(), WORKING_DAYS)
                .lastDay();
    }

    /** Whether the quarter is over and the channel ran at its end. */
    public boolean owes(Channel channel, Quarter quarter) {
        LocalDate end = quarter.lastDay();
        return channel.opening() != null
                && !channel.opening().on().isAfter(end)
                && (channel.closing() == null || channel.closing().on().isAfter(end))
                && end.isBefore(ChinaTime.today(time));
    }

    private static ReportDuty duty(
            Channel channel,
            Quarter quarter,
            @Nullable ChannelReport given,
            LocalDate today,
            WorkingCalendar calendar) {
        LocalDate dueOn =
                calendar.workingDaysAfter(quarter.lastDay(), WORKING_DAYS).lastDay();
        int remaining = calendar.workingDaysBetween(today, dueOn);
        return new ReportDuty(channel, quarter, dueOn, remaining, lamp(given, dueOn, remaining, today), given);
    }

    private static Lamp lamp(@Nullable ChannelReport given, LocalDate dueOn, int remaining, LocalDate today) {
        if (given != null) {
            return Lamp.NONE;
        }
        if (today.isAfter(dueOn)) {
            return Lamp.OVERDUE;
        }
        return remaining <= SOON ? Lamp.DUE_SOON : Lamp.NORMAL;
    }
}
