package cn.zwgk.interpretation.duties;

import cn.zwgk.calendar.OfficeHours;
import cn.zwgk.calendar.WorkingCalendar;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How long a duty runs, what is office time, and when the office is reminded.
 *
 * @param workingDays working days after the day of publication (政务公开工作要点: 文件公布后3个工作日内)
 * @param officeHours the hours of a working day in which what is left is told
 * @param reminders how much office time before the end the office is reminded
 */
@ConfigurationProperties("zwgk.interpretation.duty")
record DutyTerms(int workingDays, List<OfficeHours.Session> officeHours, List<Reminder> reminders) {

    /** A reminder, so many working days and office hours before the end. */
    record Reminder(int days, int hours) {}

    DutyTerms {
        officeHours = List.copyOf(officeHours);
        reminders = reminders.stream()
                .sorted(Comparator.comparingInt(Reminder::days)
                        .thenComparingInt(Reminder::hours)
                        .reversed())
                .toList();
    }

    OfficeHours hours() {
        return new OfficeHours(officeHours);
    }

    /** The first moment of a reminder after the given one. */
    Optional<Instant> nextReminder(WorkingCalendar calendar, Instant dueAt, Instant after) {
        OfficeHours hours = hours();
        return reminders.stream()
                .map(reminder -> hours.before(calendar, dueAt, left(hours, reminder)))
                .filter(moment -> moment.isAfter(after))
                .findFirst();
    }

    private static Duration left(OfficeHours hours, Reminder reminder) {
        return hours.perDay().multipliedBy(reminder.days()).plusHours(reminder.hours());
    }
}
