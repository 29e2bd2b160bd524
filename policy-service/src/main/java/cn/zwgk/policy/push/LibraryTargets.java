package cn.zwgk.policy.push;

import cn.zwgk.policy.document.DocumentKind;
import cn.zwgk.policy.push.courier.Channel;
import cn.zwgk.policy.push.mapping.FieldMapping;
import cn.zwgk.privacy.PersonalDataCipher;
import cn.zwgk.web.Refused;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** The libraries. Their secrets go in sealed and come out only for the couriers. */
@Repository
class LibraryTargets {

    private static final String COLUMNS =
            "id, version, name, level, channel::text as channel, mapping::text as mapping, kinds, since, paused, "
                    + "receipt_sender, secret_set_at, updated_at";

    private final JdbcClient database;
    private final PersonalDataCipher cipher;
    private final JsonMapper json;
    private final InstantSource time;

    LibraryTargets(JdbcClient database, PersonalDataCipher cipher, JsonMapper json, InstantSource time) {
        this.database = database;
        this.cipher = cipher;
        this.json = json;
        this.time = time;
    }

    List<LibraryTarget> all() {
        return database.sql("select " + COLUMNS + " from library_target order by level, name")
                .query((row, number) -> read(row))
                .list();
    }

    /** @throws Refused {@code library-not-found} */
    LibraryTarget get(UUID id) {
        return database.sql("select " + COLUMNS + " from library_target where id = ?")
                .param(id)
                .query((row, number) -> read(row))
                .optional()
                .orElseThrow(() -> Refused.notFound("library-not-found"));
    }

    boolean nameTaken(String name, @Nullable UUID except) {
        return database.sql("select id from library_target where name = ?")
                .param(name)
                .query(UUID.class)
                .optional()
                .filter(id -> !id.equals(except))
                .isPresent();
    }

    void add(UUID id, LibraryTarget.Settings settings) {
        database.sql("""
                        insert into library_target (id, version, name, level, channel, mapping, kinds, since, paused,
                            receipt_sender, updated_at)
                        values (:id, 1, :name, :level, cast(:channel as jsonb), cast(:mapping as jsonb), :kinds,
                            :since, true, :receipt_sender, :now)""").param("id", id).params(columns(settings)).update();
    }

    /** @throws OptimisticLockingFailureException if somebody else was quicker */
    void change(UUID id, long readVersion, LibraryTarget.Settings settings) {
        int changed = database.sql("""
                        update library_target set version = version + 1, name = :name, level = :level,
                            channel = cast(:channel as jsonb), mapping = cast(:mapping as jsonb), kinds = :kinds,
                            since = :since, receipt_sender = :receipt_sender, updated_at = :now
                        where id = :id and version = :version""")
                .param("id", id)
                .param("version", readVersion)
                .params(columns(settings))
                .update();
        if (changed == 0) {
            throw new OptimisticLockingFailureException("Library " + id + " changed after version " + readVersion);
        }
    }

    void pause(UUID id, boolean paused) {
        database.sql(
                        "update library_target set version = version + 1, paused = :paused, updated_at = :now where id = :id")
                .param("id", id)
                .param("paused", paused)
                .param("now", time.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    void keepSecret(UUID id, String secret) {
        database.sql("update library_target set secret = :secret, secret_set_at = :now where id = :id")
                .param("id", id)
                .param("secret", cipher.seal(secret, context(id)))
                .param("now", time.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** For the couriers alone. */
    Optional<String> secret(UUID id) {
        return database.sql("select secret from library_target where id = ? and secret is not null")
                .param(id)
                .query((row, number) -> row.getBytes("secret"))
                .optional()
                .map(secret -> cipher.open(secret, context(id)));
    }

    private static String context(UUID id) {
        return "library_target.secret/" + id;
    }

    private Map<String, @Nullable Object> columns(LibraryTarget.Settings settings) {
        Map<String, @Nullable Object> columns = new HashMap<>();
        columns.put("name", settings.name());
        columns.put("level", settings.level().name());
        columns.put("channel", json.writerFor(Channel.class).writeValueAsString(settings.channel()));
        columns.put("mapping", json.writeValueAsString(settings.mapping()));
        columns.put(
                "kinds",
                settings.selection().kinds().stream().map(Enum::name).sorted().toArray(String[]::new));
        columns.put("since", settings.selection().since());
        columns.put("receipt_sender", settings.receiptSender());
        columns.put("now", time.instant().atOffset(ZoneOffset.UTC));
        return columns;
    }

    private LibraryTarget read(ResultSet row) throws SQLException {
        String[] kinds = (String[]) row.getArray("kinds").getArray();
        OffsetDateTime secretSetAt = row.getObject("secret_set_at", OffsetDateTime.class);
        return new LibraryTarget(
                row.getObject("id", UUID.class),
                row.getLong("version"),
                row.getString("name"),
                TargetLevel.valueOf(row.getString("level")),
                json.readValue(row.getString("channel"), Channel.class),
                json.readValue(row.getString("mapping"), FieldMapping.class),
                new Selection(
                        Arrays.stream(kinds).map(DocumentKind::valueOf).collect(Collectors.toUnmodifiableSet()),
                        row.getObject("since", LocalDate.class)),
                row.getBoolean("paused"),
                row.getString("receipt_sender"),
                secretSetAt == null ? null : secretSetAt.toInstant(),
                row.getObject("updated_at", OffsetDateTime.class).toInstant());
    }
}
