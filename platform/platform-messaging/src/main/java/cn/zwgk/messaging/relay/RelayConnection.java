package cn.zwgk.messaging.relay;

import cn.zwgk.messaging.Outbox;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/**
 * The relay's own connection, outside the pool. It holds the lock that makes its instance the one that relays, hears the
 * notifications of committed facts, and does all reading and marking: who has lost the connection has lost the lock and can mark
 * nothing any more.
 */
final class RelayConnection implements AutoCloseable {

    /** The advisory lock in each service's database; the letters of "outbox". */
    private static final long LOCK = 0x6f7574626f78L;

    /** Together the facts of a round take at most this many bytes, unless a single one is larger. */
    private static final long LARGEST_ROUND = 4L * 1024 * 1024;

    private static final String NEXT = """
            select * from (
                select o.*, sum(octet_length(data)) over (order by id) - octet_length(data) as bytes_before
                from (
                    select id, event_id, topic, type, version, subject, occurred_at, data, request_id, traceparent,
                           attempts
                    from outbox waiting
                    where published_at is null
                      and not exists (
                          select 1 from outbox failing
                          where failing.subject = waiting.subject and failing.id <= waiting.id
                            and failing.published_at is null and failing.next_attempt_at > clock_timestamp())
                    order by id
                    limit ?) o) sized
            where bytes_before < ?
            order by id
            """;

    private final Connection connection;
    private boolean leading;

    private RelayConnection(Connection connection) {
        this.connection = connection;
    }

    static RelayConnection open(JdbcConnectionDetails details) throws SQLException {
        Properties properties = new Properties();
        putIfPresent(properties, "user", details.getUsername());
        putIfPresent(properties, "password", details.getPassword());
        properties.setProperty("ApplicationName", "zwgk-outbox-relay");
        properties.setProperty("tcpKeepAlive", "true");
        properties.setProperty("connectTimeout", "5");
        properties.setProperty("socketTimeout", "30");
        Connection connection = DriverManager.getConnection(details.getJdbcUrl(), properties);
        try (Statement statement = connection.createStatement()) {
            // A dead machine gives its lock up within half a minute instead of the system's two hours.
            statement.execute("set tcp_keepalives_idle = 15");
            statement.execute("set tcp_keepalives_interval = 5");
            statement.execute("set tcp_keepalives_count = 3");
            statement.execute("listen " + Outbox.CHANNEL);
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
        return new RelayConnection(connection);
    }

    private static void putIfPresent(Properties properties, String name, @Nullable String value) {
        if (value != null) {
            properties.setProperty(name, value);
        }
    }

    /** Whether this instance is the one that relays; tries to become it if not. */
    boolean leads() throws SQLException {
        if (!leading) {
            try (PreparedStatement statement = connection.prepareStatement("select pg_try_advisory_lock(?)")) {
                statement.setLong(1, LOCK);
                try (ResultSet row = statement.executeQuery()) {
                    leading = row.next() && row.getBoolean(1);
                }
            }
        }
        return leading;
    }

    /** The oldest facts that wait. After one that fails and pauses, the later ones of its subject wait too. */
    List<PendingFact> next(int limit) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(NEXT)) {
            statement.setInt(1, limit);
            statement.setLong(2, LARGEST_ROUND);
            List<PendingFact> facts = new ArrayList<>();
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    facts.add(PendingFact.read(row));
                }
            }
            return facts;
        }
    }

    void markPublished(Collection<PendingFact> facts) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("""
                update outbox set published_at = clock_timestamp(), next_attempt_at = null, last_error = null
                where id = any (?)
                """)) {
            statement.setArray(
                    1,
                    connection.createArrayOf(
                            "bigint", facts.stream().map(PendingFact::id).toArray()));
            statement.executeUpdate();
        }
    }

    void markFailed(PendingFact fact, String error, Duration pause) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("""
                update outbox set attempts = attempts + 1, last_error = ?,
                    next_attempt_at = clock_timestamp() + make_interval(secs => ?)
                where id = ?
                """)) {
            statement.setString(1, error);
            statement.setDouble(2, pause.toMillis() / 1000.0);
            statement.setLong(3, fact.id());
            statement.executeUpdate();
        }
    }

    /** Forgets what was sent, and what was handled, longer ago than it is kept. */
    void purge(Duration keepPublished, Duration keepHandled) throws SQLException {
        deleteOlder(
                "delete from outbox where published_at < clock_timestamp() - make_interval(secs => ?)", keepPublished);
        deleteOlder("delete from inbox where handled_at < clock_timestamp() - make_interval(secs => ?)", keepHandled);
    }

    private void deleteOlder(String sql, Duration age) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setDouble(1, age.toMillis() / 1000.0);
            statement.executeUpdate();
        }
    }

    /** Waits until a fact is committed, at most for the given time. */
    void await(Duration longest) throws SQLException {
        connection.unwrap(PGConnection.class).getNotifications(Math.toIntExact(longest.toMillis()));
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
