package cn.zwgk.application.casefile;

import cn.zwgk.calendar.WorkingCalendar;
import cn.zwgk.timers.Timers;
import cn.zwgk.timers.WorkingCalendars;
import cn.zwgk.web.ChinaTime;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Sets the timers of a case to what it holds: the end of its time, the next reminder, the next end of somebody's silence. */
@Component
class CaseTimers {

    private static final LocalTime OFFICE_OPENS = LocalTime.of(9, 0);

    private final Timers timers;
    private final WorkingCalendars calendars;
    private final CaseTerms terms;
    private final InstantSource time;

    CaseTimers(Timers timers, WorkingCalendars calendars, CaseTerms terms, InstantSource time) {
        this.timers = timers;
        this.calendars = calendars;
        this.terms = terms;
        this.time = time;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void setFor(ApplicationCase theCase) {
        String id = theCase.id().toString();
        boolean open = theCase.state().isOpen();
        set(OverdueTimer.TASK, id, open ? theCase.deadline().map(due -> due.endsAt()) : Optional.empty());
        set(
                ReminderTimer.TASK,
                id,
                open ? theCase.deadline().flatMap(due -> nextReminder(due.lastDay())) : Optional.empty());
        set(SilenceTimer.TASK, id, open ? endOfSilence(theCase) : Optional.empty());
    }

    private void set(String task, String id, Optional<Instant> at) {
        if (at.isPresent()) {
            timers.schedule(task, id, at.get());
        } else {
            timers.cancel(task, id);
        }
    }

    private Optional<Instant> nextReminder(LocalDate lastDay) {
        WorkingCalendar calendar = calendars.current();
        return terms.reminders().stream()
                .map(remaining -> before(lastDay, remaining, calendar)
                        .atTime(OFFICE_OPENS)
                        .atZone(ChinaTime.ZONE)
                        .toInstant())
                .filter(at -> at.isAfter(time.instant()))
                .min(Comparator.naturalOrder());
    }

    private static LocalDate before(LocalDate lastDay, int workingDays, WorkingCalendar calendar) {
        LocalDate day = lastDay;
        for (int left = workingDays; left > 0; ) {
            day = day.minusDays(1);
            if (calendar.isWorkingDay(day)) {
                left--;
            }
        }
        return day;
    }

    private static Optional<Instant> endOfSilence(ApplicationCase theCase) {
        return theCase.stored().records().open().stream()
                .filter(InquirySteps::mayBeSilent)
                .map(Awaited::until)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .map(until -> until.plusDays(1).atStartOfDay(ChinaTime.ZONE).toInstant());
    }
}
