package cn.zwgk.application.casefile.web;

import cn.zwgk.application.casefile.CaseConventions;
import cn.zwgk.application.casefile.CaseState;
import cn.zwgk.timers.WorkingCalendars;
import cn.zwgk.web.ChinaTime;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How much time a case has left today. */
@Component
class TimeLeft {

    private final WorkingCalendars calendars;
    private final CaseConventions conventions;
    private final InstantSource time;

    TimeLeft(WorkingCalendars calendars, CaseConventions conventions, InstantSource time) {
        this.calendars = calendars;
        this.conventions = conventions;
        this.time = time;
    }

    /**
     * @param dueAt the first instant that is late
     * @param remainingWorkingDays 0 on the last day, negative when it is over, null when nothing runs
     */
    record Left(@Nullable Instant dueAt, @Nullable Integer remainingWorkingDays, Lamp lamp) {}

    LocalDate today() {
        return ChinaTime.today(time);
    }

    Left of(CaseState state, @Nullable LocalDate dueOn) {
        if (dueOn == null) {
            return new Left(null, null, Lamp.NONE);
        }
        Instant dueAt = dueOn.plusDays(1).atStartOfDay(ChinaTime.ZONE).toInstant();
        if (!state.isOpen()) {
            return new Left(dueAt, null, Lamp.NONE);
        }
        LocalDate today = ChinaTime.today(time);
        int remaining = calendars.current().workingDaysBetween(today, dueOn);
        if (today.isAfter(dueOn)) {
            return new Left(dueAt, remaining, Lamp.OVERDUE);
        }
        return new Left(dueAt, remaining, remaining <= conventions.dueSoonWorkingDays() ? Lamp.DUE_SOON : Lamp.NORMAL);
    }
}
