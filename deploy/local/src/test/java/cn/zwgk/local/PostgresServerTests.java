package cn.zwgk.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostgresServerTests {

    @TempDir
    Path folder;

    @Test
    void dataSurviveAStopAndAKill() throws SQLException {
        try (PostgresServer server = PostgresServer.start(folder, 0)) {
            server.createDatabase("policy", "policy", "secret");
            update(server, "CREATE TABLE document (title text)");
            update(server, "INSERT INTO document VALUES ('王'), ('陈')");
            server.stop();
            assertThat(server.running()).isFalse();
            server.start();
            update(server, "INSERT INTO document VALUES ('李')");
            server.kill();
            server.start();
            assertThat(titlesInChineseOrder(server)).containsExactly("陈", "李", "王");
        }
    }

    @Test
    void aWrongPasswordIsRefused() {
        try (PostgresServer server = PostgresServer.startForTests(folder)) {
            server.createDatabase("policy", "policy", "secret");
            server.createDatabase("policy", "policy", "secret");
            assertThatThrownBy(() -> DriverManager.getConnection(server.jdbcUrl("policy"), "policy", "guess"))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("password authentication failed");
        }
    }

    @Test
    void anInitialisationThatWasCutShortIsDoneAgain() throws SQLException {
        Folders.write(folder.resolve("data/base/1/half"), "half a file");
        try (PostgresServer server = PostgresServer.startForTests(folder)) {
            server.createDatabase("policy", "policy", "secret");
            update(server, "CREATE TABLE document (title text)");
            assertThat(titlesInChineseOrder(server)).isEmpty();
        }
    }

    private static void update(PostgresServer server, String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(server.jdbcUrl("policy"), "policy", "secret");
                var statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    private static List<String> titlesInChineseOrder(PostgresServer server) throws SQLException {
        List<String> titles = new ArrayList<>();
        try (var connection = DriverManager.getConnection(server.jdbcUrl("policy"), "policy", "secret");
                var statement = connection.createStatement();
                var rows = statement.executeQuery("SELECT title FROM document ORDER BY title")) {
            while (rows.next()) {
                titles.add(rows.getString(1));
            }
        }
        return titles;
    }
}
