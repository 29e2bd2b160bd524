package cn.zwgk.local;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/** PostgreSQL with password authentication, Chinese (pinyin) collation and, unless a test asks otherwise, durable commits. */
public final class PostgresServer extends ProcessPart {

    private final Path folder;
    private final int port;
    private final boolean durable;
    private final Workspace workspace;

    /**
     * @param folder holds the data and the superuser's password; filled on first start
     * @param durable false lets a power cut lose data, which a test may accept for speed
     */
    PostgresServer(Workspace workspace, Path folder, Path log, int port, boolean durable) {
        super(log.toAbsolutePath(), "INT", Duration.ofMinutes(1));
        this.workspace = workspace;
        this.folder = folder.toAbsolutePath();
        this.port = Ports.freeIfZero(port);
        this.durable = durable;
    }

    /** Starts a server with durable commits; port 0 stands for a free one. */
    public static PostgresServer start(Path dataDir, int port) {
        return started(new PostgresServer(Workspace.find(), dataDir, dataDir.resolve("postgres.log"), port, true));
    }

    /** Starts a server on a free port that forgets on a power cut, for tests. */
    public static PostgresServer startForTests(Path dataDir) {
        return started(new PostgresServer(Workspace.find(), dataDir, dataDir.resolve("postgres.log"), 0, false));
    }

    private static PostgresServer started(PostgresServer server) {
        StopOnExit.watch(server).start();
        return server;
    }

    @Override
    public String name() {
        return "postgres";
    }

    @Override
    public String address() {
        return "127.0.0.1:" + port;
    }

    public int port() {
        return port;
    }

    /** The JDBC address of a database of this server. */
    public String jdbcUrl(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    @Override
    public void start() {
        Unprivileged.check();
        Path home = Archive.POSTGRES.unpacked(workspace);
        if (!Files.exists(data().resolve("PG_VERSION"))) {
            initialise(home);
        }
        List<String> command = new ArrayList<>(List.of(
                home.resolve("bin/postgres").toString(),
                "-D",
                data().toString(),
                "-p",
                Integer.toString(port),
                "-c",
                "listen_addresses=127.0.0.1",
                "-c",
                "unix_socket_directories=",
                "-c",
                "shared_buffers=64MB",
                "-c",
                "max_connections=300",
                "-c",
                "max_wal_size=512MB",
                "-c",
                "timezone=Asia/Shanghai",
                "-c",
                "log_timezone=Asia/Shanghai"));
        if (!durable) {
            command.addAll(List.of("-c", "fsync=off", "-c", "synchronous_commit=off", "-c", "full_page_writes=off"));
        }
        process()
                .start(
                        new ServerProcess.Launch(name(), folder, log(), Unprivileged.command(command), Map.of()),
                        this::answers);
    }

    /** Creates the role and a database that belongs to it, if they are not there yet. The password is set in any case. */
    public void createDatabase(String name, String owner, String password) {
        try (Connection connection = superuser();
                Statement statement = connection.createStatement()) {
            String role = statement.enquoteIdentifier(owner, true);
            String verb = exists(connection, "SELECT 1 FROM pg_roles WHERE rolname = ?", owner) ? "ALTER" : "CREATE";
            statement.execute(verb + " ROLE " + role + " LOGIN PASSWORD " + statement.enquoteLiteral(password));
            if (!exists(connection, "SELECT 1 FROM pg_database WHERE datname = ?", name)) {
                statement.execute("CREATE DATABASE " + statement.enquoteIdentifier(name, true) + " OWNER " + role);
            }
        } catch (SQLException e) {
            throw new StartFailed("The database " + name + " could not be created: " + e.getMessage() + ".", e);
        }
    }

    private static boolean exists(Connection connection, String query, String name) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setString(1, name);
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next();
            }
        }
    }

    private boolean answers() {
        if (!Ports.taken(port)) {
            return false;
        }
        try (Connection connection = superuser()) {
            return connection.isValid(1);
        } catch (SQLException e) {
            return false; // still starting up or recovering
        }
    }

    private Connection superuser() throws SQLException {
        return DriverManager.getConnection(
                jdbcUrl("postgres"), "postgres", Folders.read(passwordFile()).strip());
    }

    private void initialise(Path home) {
        Folders.delete(data());
        Folders.create(folder);
        byte[] secret = new byte[18];
        new SecureRandom().nextBytes(secret);
        Folders.writePrivate(passwordFile(), HexFormat.of().formatHex(secret));
        Path fresh = folder.resolve("data.part");
        Folders.delete(fresh);
        List<String> command = new ArrayList<>(List.of(
                home.resolve("bin/initdb").toString(),
                "-D",
                fresh.toString(),
                "-U",
                "postgres",
                "-A",
                "scram-sha-256",
                "--pwfile=" + passwordFile(),
                "-E",
                "UTF8",
                "--locale=C",
                "--locale-provider=icu",
                "--icu-locale=zh-Hans-CN"));
        if (!durable) {
            command.add("--no-sync");
        }
        Commands.run("initdb", folder, log(), Unprivileged.command(command), Map.of());
        Folders.move(fresh, data());
    }

    private Path data() {
        return folder.resolve("data");
    }

    private Path passwordFile() {
        return folder.resolve("superuser-password");
    }
}
