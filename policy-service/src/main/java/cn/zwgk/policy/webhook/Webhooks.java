package cn.zwgk.policy.webhook;

import cn.zwgk.privacy.PersonalDataCipher;
import cn.zwgk.web.Actor;
import cn.zwgk.web.Refused;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The registered addresses and their secrets. */
@Repository
class Webhooks {

    private final JdbcClient database;
    private final PersonalDataCipher cipher;
    private final InstantSource time;

    Webhooks(JdbcClient database, PersonalDataCipher cipher, InstantSource time) {
        this.database = database;
        this.cipher = cipher;
        this.time = time;
    }

    /** @throws Refused {@code webhook-not-found}, also if it is somebody else's */
    Webhook get(UUID id, Actor actor) {
        return database.sql("select * from webhook where id = ? and state <> 'REMOVED'")
                .param(id)
                .query((row, number) -> read(row))
                .optional()
                .filter(webhook -> webhook.belongsTo(actor))
                .orElseThrow(() -> Refused.notFound("webhook-not-found"));
    }

    List<Webhook> of(Actor actor) {
        return database
                .sql("select * from webhook where state <> 'REMOVED' order by name, id")
                .query((row, number) -> read(row))
                .list()
                .stream()
                .filter(webhook -> webhook.belongsTo(actor))
                .toList();
    }

    /**
     * Those that want to be told, whether it goes out now or waits. Whoever moves to another address and proves it later
     * misses nothing in between; whoever never proved himself has nothing waiting.
     */
    List<UUID> listeningTo(EventType type) {
        return database.sql("""
                        select id from webhook
                        where (state in ('ACTIVE', 'SUSPENDED') or (state = 'PENDING' and verified_at is not null))
                        and event_types @> array[:type]::text[]""").param("type", type.code()).query(UUID.class).list();
    }

    void add(UUID id, String name, String url, List<EventType> types, WebhookSecret secret, Actor owner) {
        database.sql("""
                        insert into webhook (id, version, name, url, event_types, state, owner_id, owner_name, secret,
                            updated_at)
                        values (:id, 1, :name, :url, :types, 'PENDING', :owner, :owner_name, :secret, :now)""")
                .param("id", id)
                .param("name", name)
                .param("url", url)
                .param("types", codes(types))
                .param("owner", owner.id())
                .param("owner_name", owner.name())
                .param("secret", sealed(id, secret))
                .param("now", now())
                .update();
    }

    /**
     * What another address did not answer does not count against this one.
     *
     * @throws OptimisticLockingFailureException if somebody else was quicker
     */
    void change(Webhook webhook, String name, String url, List<EventType> types, WebhookState state) {
        int changed = database.sql("""
                        update webhook set version = version + 1, name = :name, url = :url, event_types = :types,
                            state = :state, failing_since = case when url = :url then failing_since end,
                            suspended_reason = case when url = :url then suspended_reason end, updated_at = :now
                        where id = :id and version = :version""")
                .param("id", webhook.id())
                .param("version", webhook.version())
                .param("name", name)
                .param("url", url)
                .param("types", codes(types))
                .param("state", state.name())
                .param("now", now())
                .update();
        if (changed == 0) {
            throw new OptimisticLockingFailureException("Webhook " + webhook.id() + " changed meanwhile");
        }
    }

    /** @throws OptimisticLockingFailureException if the address may have become another one meanwhile */
    void verified(Webhook webhook, WebhookState state) {
        int verified = database.sql("""
                        update webhook set version = version + 1, state = :state, verified_at = :now,
                            failing_since = null, suspended_reason = null, updated_at = :now
                        where id = :id and version = :version""")
                .param("id", webhook.id())
                .param("version", webhook.version())
                .param("state", state.name())
                .param("now", now())
                .update();
        if (verified == 0) {
            throw new OptimisticLockingFailureException("Webhook " + webhook.id() + " changed meanwhile");
        }
    }

    void move(UUID id, WebhookState state, @Nullable String reason) {
        database.sql("""
                        update webhook set version = version + 1, state = :state, suspended_reason = :reason,
                            updated_at = :now where id = :id""")
                .param("id", id)
                .param("state", state.name())
                .param("reason", reason)
                .param("now", now())
                .update();
    }

    void delivered(UUID id) {
        database.sql("update webhook set failing_since = null, last_delivered_at = :now where id = :id")
                .param("id", id)
                .param("now", now())
                .update();
    }

    /** @return since when it fails */
    Instant failed(UUID id) {
        return database.sql("""
                        update webhook set failing_since = coalesce(failing_since, :now) where id = :id
                        returning failing_since""")
                .param("id", id)
                .param("now", now())
                .query((row, number) ->
                        row.getObject("failing_since", OffsetDateTime.class).toInstant())
                .single();
    }

    /** The secret of before goes on signing until then. */
    void rotate(UUID id, WebhookSecret fresh, Instant previousUntil) {
        database.sql("""
                        update webhook set version = version + 1, previous_secret = secret,
                            previous_secret_until = :until, secret = :secret, updated_at = :now where id = :id""")
                .param("id", id)
                .param("secret", sealed(id, fresh))
                .param("until", previousUntil.atOffset(ZoneOffset.UTC))
                .param("now", now())
                .update();
    }

    /** Those that sign now, the newest first. */
    List<WebhookSecret> secrets(UUID id) {
        return database.sql("""
                        select secret, case when previous_secret_until > :now then previous_secret end as previous
                        from webhook where id = :id""")
                .param("id", id)
                .param("now", now())
                .query((row, number) -> {
                    List<WebhookSecret> secrets = new ArrayList<>();
                    secrets.add(opened(id, row.getBytes("secret")));
                    byte[] previous = row.getBytes("previous");
                    if (previous != null) {
                        secrets.add(opened(id, previous));
                    }
                    return secrets;
                })
                .single();
    }

    private byte[] sealed(UUID id, WebhookSecret secret) {
        return cipher.seal(secret.text(), "webhook.secret/" + id);
    }

    private WebhookSecret opened(UUID id, byte[] sealed) {
        return new WebhookSecret(cipher.open(sealed, "webhook.secret/" + id));
    }

    private static String[] codes(List<EventType> types) {
        return types.stream().map(EventType::code).distinct().sorted().toArray(String[]::new);
    }

    private OffsetDateTime now() {
        return time.instant().atOffset(ZoneOffset.UTC);
    }

    private static Webhook read(ResultSet row) throws SQLException {
        return new Webhook(
                row.getObject("id", UUID.class),
                row.getLong("version"),
                row.getString("name"),
                row.getString("url"),
                Arrays.stream((String[]) row.getArray("event_types").getArray())
                        .map(EventType::ofCode)
                        .toList(),
                WebhookState.valueOf(row.getString("state")),
                row.getString("owner_id"),
                row.getString("owner_name"),
                instant(row, "previous_secret_until"),
                instant(row, "verified_at"),
                instant(row, "failing_since"),
                instant(row, "last_delivered_at"),
                row.getString("suspended_reason"),
                row.getObject("updated_at", OffsetDateTime.class).toInstant());
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime value = row.getObject(column, OffsetDateTime.class);
        return value == null ? null : value.toInstant();
    }
}
