package cn.zwgk.policy.webhook;

import cn.zwgk.policy.document.DocumentId;
import cn.zwgk.policy.outgoing.Claim;
import cn.zwgk.web.PageRequest;
import cn.zwgk.web.Paged;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the receivers are told. Of what concerns one document, only the first that is not settled can be claimed. */
@Repository
class Messages {

    private static final Duration LEASE = Duration.ofMinutes(3);

    /** One of them. */
    record Message(
            UUID id,
            UUID webhookId,
            UUID documentId,
            String type,
            String body,
            MessageState state,
            Instant createdAt,
            int failures,
            int attempts,
            @Nullable Instant nextAt,
            @Nullable Instant deliveredAt,
            @Nullable Integer lastStatus,
            @Nullable String lastCode,
            @Nullable String lastExcerpt) {}

    private final JdbcClient database;
    private final InstantSource time;

    Messages(JdbcClient database, InstantSource time) {
        this.database = database;
        this.time = time;
    }

    void add(UUID id, UUID webhook, DocumentId document, EventType type, String body, Instant now) {
        database.sql("""
                        insert into webhook_message (id, webhook_id, document_id, type, body, state, created_at, next_at)
                        values (:id, :webhook, :document, :type, :body, 'WAITING', :now, :now)""")
                .param("id", id)
                .param("webhook", webhook)
                .param("document", document.value())
                .param("type", type.code())
                .param("body", body)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    List<UUID> receiversWithWork() {
        return database.sql("""
                        select w.id from webhook w
                        where w.state = 'ACTIVE' and exists (
                            select from webhook_message m where m.webhook_id = w.id and m.next_at <= :now
                            and (m.claimed_until is null or m.claimed_until < clock_timestamp()))""").param("now", now()).query(UUID.class).list();
    }

    Optional<Claim> claim(UUID webhook) {
        UUID token = UUID.randomUUID();
        return database.sql("""
                        update webhook_message set claim = :token,
                            claimed_until = clock_timestamp() + make_interval(secs => :seconds)
                        where id = (
                            select m.id from webhook_message m
                            where m.webhook_id = :webhook and m.next_at <= :now
                            and (m.claimed_until is null or m.claimed_until < clock_timestamp())
                            and not exists (
                                select from webhook_message e where e.webhook_id = m.webhook_id
                                and e.document_id = m.document_id and e.next_at is not null and e.position < m.position)
                            order by m.position limit 1 for update skip locked)
                        returning id""")
                .param("token", token)
                .param("seconds", LEASE.toSeconds())
                .param("webhook", webhook)
                .param("now", now())
                .query(UUID.class)
                .optional()
                .map(id -> new Claim(id, token));
    }

    Optional<Message> held(Claim claim) {
        return database.sql("select * from webhook_message where id = :id and claim = :claim for update")
                .param("id", claim.id())
                .param("claim", claim.token())
                .query((row, number) -> read(row))
                .optional();
    }

    Optional<Message> find(UUID webhook, UUID id) {
        return database.sql("select * from webhook_message where webhook_id = :webhook and id = :id")
                .param("webhook", webhook)
                .param("id", id)
                .query((row, number) -> read(row))
                .optional();
    }

    /** How an attempt went; the claim ends with it. */
    void settle(
            UUID id,
            MessageState state,
            int failures,
            @Nullable Instant nextAt,
            String code,
            @Nullable Integer status,
            String excerpt) {
        database.sql("""
                        update webhook_message set state = :state, failures = :failures, next_at = :next,
                            delivered_at = case when :state = 'DELIVERED' then :now end, last_code = :code,
                            last_status = :status, last_excerpt = :excerpt, attempts = attempts + 1, claim = null,
                            claimed_until = null
                        where id = :id""")
                .param("id", id)
                .param("state", state.name())
                .param("failures", failures)
                .param("next", nextAt == null ? null : nextAt.atOffset(ZoneOffset.UTC))
                .param("code", code)
                .param("status", status)
                .param("excerpt", excerpt)
                .param("now", now())
                .update();
    }

    /** Delivered or failed: once more, under the same id, so that the receiver recognises it. */
    boolean replay(UUID webhook, UUID id) {
        return database.sql("""
                                update webhook_message set state = 'WAITING', failures = 0, next_at = :now
                                where webhook_id = :webhook and id = :id and state in ('DELIVERED', 'FAILED')""")
                        .param("webhook", webhook)
                        .param("id", id)
                        .param("now", now())
                        .update()
                == 1;
    }

    int replayFailed(UUID webhook) {
        return database.sql("""
                        update webhook_message set state = 'WAITING', failures = 0, next_at = :now
                        where webhook_id = :webhook and state = 'FAILED'""").param("webhook", webhook).param("now", now()).update();
    }

    /** Nobody gets what is left of a removed address. */
    void drop(UUID webhook) {
        database.sql("""
                        update webhook_message set state = 'FAILED', next_at = null, last_code = 'removed'
                        where webhook_id = :webhook and next_at is not null""").param("webhook", webhook).update();
    }

    Paged<Message> of(UUID webhook, @Nullable MessageState state, PageRequest page) {
        String condition = "where webhook_id = :webhook" + (state == null ? "" : " and state = :state");
        String wanted = state == null ? "" : state.name();
        List<Message> messages = database.sql("select * from webhook_message " + condition
                        + " order by position desc limit :size offset :offset")
                .param("webhook", webhook)
                .param("state", wanted)
                .param("size", page.size())
                .param("offset", page.offset())
                .query((row, number) -> read(row))
                .list();
        long total = database.sql("select count(*) from webhook_message " + condition)
                .param("webhook", webhook)
                .param("state", wanted)
                .query(Long.class)
                .single();
        return Paged.of(messages, page, total);
    }

    long waiting(UUID webhook) {
        return database.sql("select count(*) from webhook_message where webhook_id = ? and next_at is not null")
                .param(webhook)
                .query(Long.class)
                .single();
    }

    private OffsetDateTime now() {
        return time.instant().atOffset(ZoneOffset.UTC);
    }

    private static Message read(ResultSet row) throws SQLException {
        return new Message(
                row.getObject("id", UUID.class),
                row.getObject("webhook_id", UUID.class),
                row.getObject("document_id", UUID.class),
                row.getString("type"),
                row.getString("body"),
                MessageState.valueOf(row.getString("state")),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                row.getInt("failures"),
                row.getInt("attempts"),
                instant(row, "next_at"),
                instant(row, "delivered_at"),
                row.getObject("last_status", Integer.class),
                row.getString("last_code"),
                row.getString("last_excerpt"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime value = row.getObject(column, OffsetDateTime.class);
        return value == null ? null : value.toInstant();
    }
}
