package cn.zwgk.policy.push;

import cn.zwgk.policy.document.DocumentId;
import cn.zwgk.policy.outgoing.Claim;
import cn.zwgk.policy.push.mapping.Wanted;
import cn.zwgk.web.Refused;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * All deliveries. A row is locked only for the moment in which it changes; who speaks to a library meanwhile has a claim,
 * which runs out by the database's clock, so that two instances never say the same thing at once.
 */
@Repository
class Deliveries {

    /** Longer than all that one claim's calls may take together. */
    private static final Duration LEASE = Duration.ofMinutes(5);

    private final JdbcClient database;
    private final InstantSource time;

    Deliveries(JdbcClient database, InstantSource time) {
        this.database = database;
        this.time = time;
    }

    /** @throws Refused {@code delivery-not-found} */
    Delivery locked(UUID id) {
        return database.sql("select * from library_delivery where id = ? for update")
                .param(id)
                .query((row, number) -> read(row))
                .optional()
                .orElseThrow(() -> Refused.notFound("delivery-not-found"));
    }

    Optional<Delivery> locked(UUID targetId, DocumentId document) {
        return database.sql(
                        "select * from library_delivery where target_id = :target and document_id = :document for update")
                .param("target", targetId)
                .param("document", document.value())
                .query((row, number) -> read(row))
                .optional();
    }

    Optional<Delivery> lockedByIndexNumber(UUID targetId, String indexNumber) {
        return database.sql(
                        "select * from library_delivery where target_id = :target and index_number = :number for update")
                .param("target", targetId)
                .param("number", indexNumber)
                .query((row, number) -> read(row))
                .optional();
    }

    /** Nothing if the claim has run out and somebody else has it. */
    Optional<Delivery> held(Claim claim) {
        return database.sql("select * from library_delivery where id = :id and claim = :claim for update")
                .param("id", claim.id())
                .param("claim", claim.token())
                .query((row, number) -> read(row))
                .optional();
    }

    /** The libraries for which something is due. */
    List<UUID> targetsWithWork() {
        return database.sql("""
                        select t.id from library_target t
                        where not t.paused and exists (
                            select from library_delivery d where d.target_id = t.id and d.next_at <= :now
                            and (d.claimed_until is null or d.claimed_until < clock_timestamp()))""")
                .param("now", utc(time.instant()))
                .query(UUID.class)
                .list();
    }

    /** Claims what is due longest. */
    Optional<Claim> claim(UUID target) {
        UUID token = UUID.randomUUID();
        return database.sql("""
                        update library_delivery set claim = :token,
                            claimed_until = clock_timestamp() + make_interval(secs => :seconds)
                        where id = (
                            select d.id from library_delivery d
                            where d.target_id = :target and d.next_at <= :now
                            and (d.claimed_until is null or d.claimed_until < clock_timestamp())
                            order by d.next_at, d.id limit 1 for update skip locked)
                        returning id""")
                .param("token", token)
                .param("seconds", LEASE.toSeconds())
                .param("target", target)
                .param("now", utc(time.instant()))
                .query(UUID.class)
                .optional()
                .map(id -> new Claim(id, token));
    }

    void release(Claim claim) {
        database.sql("update library_delivery set claim = null, claimed_until = null where id = :id and claim = :claim")
                .param("id", claim.id())
                .param("claim", claim.token())
                .update();
    }

    void add(StoredDelivery delivery) {
        database.sql("""
                        insert into library_delivery (id, target_id, document_id, index_number, state, wanted_version,
                            wanted_since, failures, next_at, unclear, reason, updated_at)
                        values (:id, :target, :document, :index_number, :state, :wanted_version, :wanted_since, 0,
                            :next_at, false, :reason, :now)
                        on conflict (target_id, document_id) do nothing""")
                .param("target", delivery.targetId())
                .param("document", delivery.documentId().value())
                .param("index_number", delivery.indexNumber())
                .param("wanted_since", utc(delivery.wantedSince()))
                .params(columns(delivery))
                .update();
    }

    void save(Delivery delivery) {
        database.sql("""
                        update library_delivery set state = :state, wanted_version = :wanted_version,
                            wanted_since = :wanted_since, failures = :failures, next_at = :next_at, unclear = :unclear,
                            has_number = :has_number, has_version = :has_version, has_content = :has_content,
                            has_validity = :has_validity, has_withdrawn = :has_withdrawn,
                            sent_version = :sent_version, sent_content = :sent_content,
                            sent_validity = :sent_validity, sent_withdrawn = :sent_withdrawn,
                            received_at = :received_at, reason = :reason, updated_at = :now
                        where id = :id""")
                .param("wanted_since", utc(delivery.stored().wantedSince()))
                .params(columns(delivery.stored()))
                .update();
    }

    private Map<String, @Nullable Object> columns(StoredDelivery stored) {
        Held held = stored.held();
        Wanted sent = stored.sent();
        Map<String, @Nullable Object> columns = new HashMap<>();
        columns.put("id", stored.id());
        columns.put("state", stored.state().name());
        columns.put("wanted_version", stored.wantedVersion());
        columns.put("failures", stored.failures());
        columns.put("next_at", utc(stored.nextAt()));
        columns.put("unclear", stored.unclear());
        columns.put("has_number", held == null ? null : held.number());
        columns.put("has_version", held == null ? null : held.version());
        columns.put("has_content", held == null ? null : held.content());
        columns.put("has_validity", held == null ? null : held.validity());
        columns.put("has_withdrawn", held != null && held.withdrawn());
        columns.put("sent_version", sent == null ? null : sent.version());
        columns.put("sent_content", sent == null ? null : sent.content());
        columns.put("sent_validity", sent == null ? null : sent.validity());
        columns.put("sent_withdrawn", sent != null && sent.withdrawn());
        columns.put("received_at", utc(stored.receivedAt()));
        columns.put("reason", stored.reason());
        columns.put("now", utc(time.instant()));
        return columns;
    }

    private static Delivery read(ResultSet row) throws SQLException {
        return new Delivery(new StoredDelivery(
                row.getObject("id", UUID.class),
                row.getObject("target_id", UUID.class),
                new DocumentId(row.getObject("document_id", UUID.class)),
                row.getString("index_number"),
                DeliveryState.valueOf(row.getString("state")),
                row.getLong("wanted_version"),
                row.getObject("wanted_since", OffsetDateTime.class).toInstant(),
                row.getInt("failures"),
                instant(row, "next_at"),
                row.getBoolean("unclear"),
                held(row),
                sent(row),
                instant(row, "received_at"),
                row.getString("reason")));
    }

    private static @Nullable Held held(ResultSet row) throws SQLException {
        String number = row.getString("has_number");
        return number == null
                ? null
                : new Held(
                        number,
                        row.getObject("has_version", Long.class),
                        row.getString("has_content"),
                        row.getString("has_validity"),
                        row.getBoolean("has_withdrawn"));
    }

    private static @Nullable Wanted sent(ResultSet row) throws SQLException {
        Long version = row.getObject("sent_version", Long.class);
        return version == null
                ? null
                : new Wanted(
                        version,
                        row.getString("sent_content"),
                        row.getString("sent_validity"),
                        row.getBoolean("sent_withdrawn"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime value = row.getObject(column, OffsetDateTime.class);
        return value == null ? null : value.toInstant();
    }

    private static @Nullable OffsetDateTime utc(@Nullable Instant moment) {
        return moment == null ? null : moment.atOffset(ZoneOffset.UTC);
    }
}
