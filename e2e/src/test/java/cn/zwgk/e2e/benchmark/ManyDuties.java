package cn.zwgk.e2e.benchmark;

import static org.awaitility.Awaitility.await;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;

/** Open duties with their timers, put into the tables as they are; and a clock that makes many of them due at once. */
final class ManyDuties implements AutoCloseable {

    private static final Duration LOOK_AGAIN = Duration.ofMillis(200);

    /** No measure: a run that does not come to its end is stopped. */
    private static final Duration GIVEN_UP_AFTER = Duration.ofMinutes(30);

    private final Connection connection;

    ManyDuties(String jdbcUrl) throws SQLException {
        connection = DriverManager.getConnection(jdbcUrl, "interpretation", "interpretation");
    }

    /** Opens so many more duties that are due in a month; each has the timer of its end and that of its reminder. */
    void open(int count) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate("""
                    create temporary table opened as
                    select gen_random_uuid() as id, now() + interval '30 days' + n * interval '1 second' as due_at
                    from generate_series(1, %d) n""".formatted(count));
            statement.executeUpdate("""
                    insert into interpretation_duty (id, version, document_id, office, opened_at, state, last_day, provisional, due_at)
                    select id, 0, gen_random_uuid(), '养老服务科', now(), 'OPEN', current_date + 30, false, due_at from opened""");
            timers(statement, "interpretation-duty-over", "due_at");
            timers(statement, "interpretation-duty-reminder", "due_at - interval '1 day'");
            statement.execute("drop table opened");
            statement.execute("analyze interpretation_duty");
            statement.execute("analyze scheduled_tasks");
        }
    }

    private static void timers(Statement statement, String task, String moment) throws SQLException {
        statement.executeUpdate("""
                insert into scheduled_tasks (task_name, task_instance, execution_time, picked, version)
                select '%s', id || '@' || to_char((%s) at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"'), %s, false, 1
                from opened""".formatted(task, moment, moment));
    }

    /**
     * Lets some of them be over now.
     *
     * @return how long it takes until all of them are noted as overdue
     */
    Duration fallDue(int count) throws SQLException {
        long before = overdue();
        try (Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.executeUpdate("""
                    create temporary table due on commit preserve rows as
                    select id from interpretation_duty where state = 'OPEN' order by due_at limit %d""".formatted(count));
            statement.executeUpdate("update interpretation_duty set due_at = now(), last_day = current_date - 1 "
                    + "where id in (select id from due)");
            statement.executeUpdate("""
                    update scheduled_tasks set execution_time = now()
                    where task_name = 'interpretation-duty-over'
                      and split_part(task_instance, '@', 1) in (select id::text from due)""");
            statement.execute("drop table due");
            connection.commit();
            connection.setAutoCommit(true);
        }
        long begin = System.nanoTime();
        await().atMost(GIVEN_UP_AFTER).pollInterval(LOOK_AGAIN).until(() -> overdue() - before >= count);
        return Duration.ofNanos(System.nanoTime() - begin);
    }

    private long overdue() throws SQLException {
        return number("select count(*) from interpretation_duty where state = 'OVERDUE'");
    }

    /** Duties of which more than one line of the history, or more than one fact, says that they became overdue. */
    long handledTwice() throws SQLException {
        return number("""
                select (select count(*) from (select subject_id from audit_entry where act = 'duty.overdue'
                                              group by subject_id having count(*) > 1) lines)
                     + (select count(*) from (select subject from outbox where type = 'DutyOverdue'
                                              group by subject having count(*) > 1) facts)""");
    }

    private long number(String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
