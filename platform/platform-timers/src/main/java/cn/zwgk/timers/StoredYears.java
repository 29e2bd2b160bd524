package cn.zwgk.timers;

import cn.zwgk.calendar.DayOff;
import cn.zwgk.calendar.MakeUpDay;
import cn.zwgk.calendar.WorkingCalendar;
import cn.zwgk.calendar.YearSchedule;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The year schedules that were entered, in the service's database. */
class StoredYears {

    /** Any number, the same in all instances of the service, that no other advisory lock uses. */
    private static final long LOCK = 20_200_101;

    private record Year(int year, String notice, boolean official) {}

    private record Day(int year, LocalDate date, String name, boolean working) {}

    private final JdbcClient database;
    private final InstantSource time;

    StoredYears(JdbcClient database, InstantSource time) {
        this.database = database;
        this.time = time;
    }

    /** Until the end of this transaction nobody enters a year. */
    void holdStill() {
        lock("SELECT pg_advisory_xact_lock_shared(:lock)");
    }

    /** Waits for the transactions that hold the calendar still, and makes new ones wait for the end of this one. */
    void waitForReaders() {
        lock("SELECT pg_advisory_xact_lock(:lock)");
    }

    private void lock(String statement) {
        database.sql(statement)
                .param("lock", LOCK)
                .query((row, number) -> number)
                .list();
    }

    /** A number that every change takes anew, even one that is rolled back, so that it never names two contents. */
    long revision() {
        return database.sql("SELECT coalesce(max(revision), 0) FROM calendar_year")
                .query(Long.class)
                .single();
    }

    WorkingCalendar enteredInto(WorkingCalendar calendar) {
        List<Day> days = database.sql("SELECT year, date, name, working FROM calendar_day ORDER BY date")
                .query(Day.class)
                .list();
        WorkingCalendar result = calendar;
        for (Year year : database.sql("SELECT year, notice, official FROM calendar_year ORDER BY year")
                .query(Year.class)
                .list()) {
            result = result.with(schedule(year, days));
        }
        return result;
    }

    private static YearSchedule schedule(Year year, List<Day> all) {
        List<Day> days = all.stream().filter(day -> day.year() == year.year()).toList();
        return new YearSchedule(
                year.year(),
                year.notice(),
                year.official(),
                days.stream()
                        .filter(day -> !day.working())
                        .map(day -> new DayOff(day.date(), day.name()))
                        .toList(),
                days.stream()
                        .filter(Day::working)
                        .map(day -> new MakeUpDay(day.date(), day.name()))
                        .toList());
    }

    void save(YearSchedule schedule) {
        database.sql("""
                INSERT INTO calendar_year (year, notice, official, revision, entered_at)
                VALUES (:year, :notice, :official, nextval('calendar_revision'), :at)
                ON CONFLICT (year) DO UPDATE SET notice = excluded.notice, official = excluded.official,
                    revision = excluded.revision, entered_at = excluded.entered_at
                """)
                .param("year", schedule.year())
                .param("notice", schedule.notice())
                .param("official", schedule.official())
                .param("at", time.instant().atOffset(ZoneOffset.UTC))
                .update();
        database.sql("DELETE FROM calendar_day WHERE year = :year")
                .param("year", schedule.year())
                .update();
        schedule.daysOff().forEach(day -> save(schedule.year(), day.date(), day.name(), false));
        schedule.makeUpDays().forEach(day -> save(schedule.year(), day.date(), day.name(), true));
    }

    private void save(int year, LocalDate date, String name, boolean working) {
        database.sql("INSERT INTO calendar_day (year, date, name, working) VALUES (:year, :date, :name, :working)")
                .param("year", year)
                .param("date", date)
                .param("name", name)
                .param("working", working)
                .update();
    }
}
