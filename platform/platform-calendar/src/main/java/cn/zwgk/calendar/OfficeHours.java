package cn.zwgk.calendar;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;

/**
 * 办公时间: when, on a working day, offices are staffed. What is left of a period is told in it, because nobody works on a
 * deadline at night. The deadline itself is not touched by it: a period still ends at 24:00 of its last day.
 *
 * @param sessions of a day, in order and apart, e.g. 08:30 to 12:00 and 14:00 to 17:30
 */
public record OfficeHours(List<Session> sessions) {

    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    /** A stretch of a day without a break; both times in China, the end does not count. */
    public record Session(LocalTime from, LocalTime to) {

        /** @throws IllegalArgumentException if it does not end after it begins */
        public Session {
            if (!from.isBefore(to)) {
                throw new IllegalArgumentException("A session ends after it begins: " + from + " to " + to);
            }
        }
    }

    /** @throws IllegalArgumentException if there is no session, or one begins before the one before it has ended */
    public OfficeHours {
        sessions = List.copyOf(sessions);
        if (sessions.isEmpty()) {
            throw new IllegalArgumentException("Office hours have at least one session");
        }
        for (int next = 1; next < sessions.size(); next++) {
            if (sessions.get(next).from().isBefore(sessions.get(next - 1).to())) {
                throw new IllegalArgumentException("Sessions overlap: " + sessions);
            }
        }
    }

    /** The office time of one working day. */
    public Duration perDay() {
        return sessions.stream()
                .map(session -> Duration.between(session.from(), session.to()))
                .reduce(Duration.ZERO, Duration::plus);
    }

    /** The office time from one moment to another; zero if the other is earlier. */
    public Duration between(WorkingCalendar calendar, Instant from, Instant to) {
        Duration sum = Duration.ZERO;
        LocalDate last = day(to);
        for (LocalDate day = day(from); !day.isAfter(last); day = day.plusDays(1)) {
            if (calendar.isWorkingDay(day)) {
                for (Session session : sessions) {
                    sum = sum.plus(common(session, day, from, to));
                }
            }
        }
        return sum;
    }

    /**
     * The last moment at which so much office time is left before an end.
     *
     * @param officeTime more than nothing
     */
    public Instant before(WorkingCalendar calendar, Instant end, Duration officeTime) {
        if (!officeTime.isPositive()) {
            throw new IllegalArgumentException("Some office time has to be left: " + officeTime);
        }
        Duration missing = officeTime;
        for (LocalDate day = day(end); ; day = day.minusDays(1)) {
            if (!calendar.isWorkingDay(day)) {
                continue;
            }
            for (Session session : sessions.reversed()) {
                Duration held = common(session, day, Instant.MIN, end);
                if (held.compareTo(missing) >= 0) {
                    return at(day, session.from()).plus(held).minus(missing);
                }
                missing = missing.minus(held);
            }
        }
    }

    private static Duration common(Session session, LocalDate day, Instant from, Instant to) {
        Instant begin = at(day, session.from());
        Instant end = at(day, session.to());
        Instant first = begin.isBefore(from) ? from : begin;
        Instant last = end.isAfter(to) ? to : end;
        return first.isBefore(last) ? Duration.between(first, last) : Duration.ZERO;
    }

    private static Instant at(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(CHINA).toInstant();
    }

    private static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, CHINA);
    }
}
