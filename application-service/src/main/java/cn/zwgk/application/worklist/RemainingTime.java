package cn.zwgk.application.worklist;

import cn.zwgk.timers.WorkingCalendars;
import cn.zwgk.web.ChinaTime;
import cn.zwgk.web.CodeNames;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How much time something has left today, in working days and as a lamp. */
@Component
public class RemainingTime {

    /** From so many working days before the end on, the end is called near. */
    private static final int NEAR = 3;

    private final WorkingCalendars calendars;
    private final CodeNames names;
    private final InstantSource time;

    RemainingTime(WorkingCalendars calendars, CodeNames names, InstantSource time) {
        this.calendars = calendars;
        this.names = names;
        this.time = time;
    }

    /** See {@link WaitingWork}. */
    public record Remaining(
            @Nullable Instant dueAt, @Nullable Integer workingDays, String lamp, String lampName) {

        public boolean isOver() {
            return lamp.equals("OVERDUE");
        }
    }

    public LocalDate today() {
        return ChinaTime.today(time);
    }

    /** @param lastDay the last day in time; null where no time is set */
    public Remaining until(@Nullable LocalDate lastDay) {
        if (lastDay == null) {
            return new Remaining(null, null, "NONE", names.of("Lamp", "NONE"));
        }
        int left = calendars.current().workingDaysBetween(today(), lastDay);
        String lamp = today().isAfter(lastDay) ? "OVERDUE" : left <= NEAR ? "DUE_SOON" : "NORMAL";
        return new Remaining(
                lastDay.plusDays(1).atStartOfDay(ChinaTime.ZONE).toInstant(), left, lamp, names.of("Lamp", lamp));
    }

    /** The last day of so many working days after a moment. */
    public LocalDate workingDaysAfter(Instant moment, int workingDays) {
        return calendars
                .current()
                .workingDaysAfter(LocalDate.ofInstant(moment, ChinaTime.ZONE), workingDays)
                .lastDay();
    }
}
