package cn.zwgk.interaction.message.web;

import cn.zwgk.interaction.message.MessageState;
import cn.zwgk.timers.WorkingCalendars;
import cn.zwgk.web.ChinaTime;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How much time a message has left today. */
@Component
class TimeLeft {

    /** From how many remaining working days on a message is shown as due soon. */
    private static final int DUE_SOON = 2;

    private final WorkingCalendars calendars;
    private final InstantSource time;

    TimeLeft(WorkingCalendars calendars, InstantSource time) {
        this.calendars = calendars;
        this.time = time;
    }

    /**
     * @param dueAt the first instant that is late
     * @param remainingWorkingDays 0 on the last day, negative when it is over, null when it is answered
     */
    record Left(Instant dueAt, @Nullable Integer remainingWorkingDays, Lamp lamp) {}

    Left of(MessageState state, LocalDate dueOn) {
        Instant dueAt = dueOn.plusDays(1).atStartOfDay(ChinaTime.ZONE).toInstant();
        if (!state.isOpen()) {
            return new Left(dueAt, null, Lamp.NONE);
        }
        LocalDate today = today();
        int remaining = calendars.current().workingDaysBetween(today, dueOn);
        if (today.isAfter(dueOn)) {
            return new Left(dueAt, remaining, Lamp.OVERDUE);
        }
        return new Left(dueAt, remaining, remaining <= DUE_SOON ? Lamp.DUE_SOON : Lamp.NORMAL);
    }

    LocalDate today() {
        return ChinaTime.today(time);
    }
}
