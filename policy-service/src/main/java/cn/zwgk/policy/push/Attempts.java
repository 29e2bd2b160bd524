package cn.zwgk.policy.push;

import cn.zwgk.policy.push.courier.Attempted;
import cn.zwgk.web.PageRequest;
import cn.zwgk.web.Paged;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was said to libraries and what they answered; the database refuses to change it. */
@Repository
class Attempts {

    /** Asking what a library has, in the place of an act. */
    static final String LOOKUP = "LOOKUP";
    /** A receipt that the library handed in itself. */
    static final String RECEIPT = "RECEIPT";

    /** One of them. */
    record Attempt(
            String act,
            long documentVersion,
            Instant startedAt,
            Instant finishedAt,
            String outcome,
            String code,
            @Nullable Integer status,
            String excerpt) {}

    private final JdbcClient database;

    Attempts(JdbcClient database) {
        this.database = database;
    }

    void add(UUID delivery, String act, long version, String key, Instant from, Instant to, Attempted attempted) {
        database.sql("""
                        insert into library_attempt (delivery_id, act, document_version, idempotency_key, started_at,
                            finished_at, outcome, code, status, excerpt)
                        values (:delivery, :act, :version, :key, :from, :to, :outcome, :code, :status, :excerpt)""")
                .param("delivery", delivery)
                .param("act", act)
                .param("version", version)
                .param("key", key)
                .param("from", from.atOffset(ZoneOffset.UTC))
                .param("to", to.atOffset(ZoneOffset.UTC))
                .param("outcome", attempted.outcome().getClass().getSimpleName())
                .param("code", attempted.outcome().code())
                .param("status", attempted.status())
                .param("excerpt", attempted.excerpt())
                .update();
    }

    /** The latest first. */
    Paged<Attempt> of(UUID delivery, PageRequest page) {
        List<Attempt> attempts = database.sql("""
                        select * from library_attempt where delivery_id = :delivery
                        order by id desc limit :size offset :offset""")
                .param("delivery", delivery)
                .param("size", page.size())
                .param("offset", page.offset())
                .query((row, number) -> read(row))
                .list();
        long total = database.sql("select count(*) from library_attempt where delivery_id = ?")
                .param(delivery)
                .query(Long.class)
                .single();
        return Paged.of(attempts, page, total);
    }

    private static Attempt read(ResultSet row) throws SQLException {
        return new Attempt(
                row.getString("act"),
                row.getLong("document_version"),
                row.getObject("started_at", OffsetDateTime.class).toInstant(),
                row.getObject("finished_at", OffsetDateTime.class).toInstant(),
                row.getString("outcome"),
                row.getString("code"),
                row.getObject("status", Integer.class),
                row.getString("excerpt"));
    }
}
