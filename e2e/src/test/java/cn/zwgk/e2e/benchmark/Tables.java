package cn.zwgk.e2e.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** The way past a service into its tables, for what nobody wants to wait for. */
final class Tables {

    private Tables() {}

    /**
     * @param folder of the platform
     * @param port on which its PostgreSQL was started
     */
    static Connection of(String database, Path folder, int port) throws SQLException, IOException {
        String password = Files.readString(folder.resolve("data/postgres/superuser-password"))
                .strip();
        return DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:" + port + "/" + database, "postgres", password);
    }
}
