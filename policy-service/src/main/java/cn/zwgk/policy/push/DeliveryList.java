package cn.zwgk.policy.push;

import cn.zwgk.policy.wording.Wording;
import cn.zwgk.web.Actor;
import cn.zwgk.web.PageRequest;
import cn.zwgk.web.Paged;
import cn.zwgk.web.Refused;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Deliveries as people look at them. */
@Component
public class DeliveryList {

    /**
     * What the list is narrowed down to.
     *
     * @param q words of the title or the index number
     */
    public record Filter(
            @Nullable UUID target,
            @Nullable DeliveryState state,
            @Nullable UUID document,
            @Nullable String q) {}

    /** An attempt, worded. */
    public record AttemptLine(
            String act,
            String actName,
            long documentVersion,
            Instant startedAt,
            Instant finishedAt,
            String outcome,
            String code,
            String message,
            @Nullable Integer status,
            String excerpt) {}

    /** What stands first. */
    public static final class Order {

        private final String sql;

        private Order(String sql) {
            this.sql = sql;
        }

        /** @throws Refused {@code sort-not-supported} */
        public static Order of(PageRequest page) {
            return new Order(page.orderBy(SORTABLE, "l.updated_at desc") + ", l.id");
        }
    }

    private static final int ROWS_AT_ONCE = 500;
    private static final Map<String, String> SORTABLE = Map.of(
            "updatedAt", "l.updated_at", "wantedSince", "l.wanted_since", "nextAt", "l.next_at", "title", "d.title");
    private static final String SELECT = """
            select l.*, d.title, d.kind, t.name as target_name from library_delivery l
            join document d on d.id = l.document_id join library_target t on t.id = l.target_id where""";

    private final JdbcClient database;
    private final Attempts attempts;
    private final Wording wording;

    DeliveryList(JdbcClient database, Attempts attempts, Wording wording) {
        this.database = database;
        this.attempts = attempts;
        this.wording = wording;
    }

    @Transactional(readOnly = true)
    public Paged<DeliveryEntry> list(Filter filter, Actor actor, PageRequest page) {
        Map<String, Object> parameters = new HashMap<>();
        String conditions = conditions(filter, parameters);
        List<DeliveryEntry> entries = database.sql(
                        SELECT + conditions + " order by " + Order.of(page).sql + " limit :size offset :offset")
                .params(parameters)
                .param("size", page.size())
                .param("offset", page.offset())
                .query((row, number) -> entry(row, actor))
                .list();
        long total = database.sql(
                        "select count(*) from library_delivery l join document d on d.id = l.document_id where"
                                + conditions)
                .params(parameters)
                .query(Long.class)
                .single();
        return Paged.of(entries, page, total);
    }

    /** All that a filter finds, one after the other; the database hands them over a few at a time. */
    @Transactional(readOnly = true)
    public void each(Filter filter, Order order, Actor actor, Consumer<DeliveryEntry> use) {
        Map<String, Object> parameters = new HashMap<>();
        String conditions = conditions(filter, parameters);
        try (Stream<DeliveryEntry> entries = database
                .sql(SELECT + conditions + " order by " + order.sql)
                .withFetchSize(ROWS_AT_ONCE)
                .params(parameters)
                .query((row, number) -> entry(row, actor))
                .stream()) {
            entries.forEach(use);
        }
    }

    /** @throws Refused {@code delivery-not-found} */
    @Transactional(readOnly = true)
    public DeliveryEntry one(UUID id, Actor actor) {
        return database.sql(SELECT + " l.id = ?")
                .param(id)
                .query((row, number) -> entry(row, actor))
                .optional()
                .orElseThrow(() -> Refused.notFound("delivery-not-found"));
    }

    @Transactional(readOnly = true)
    public Paged<AttemptLine> attempts(UUID delivery, PageRequest page) {
        return attempts.of(delivery, page)
                .map(attempt -> new AttemptLine(
                        attempt.act(),
                        wording.text("push.act." + attempt.act()),
                        attempt.documentVersion(),
                        attempt.startedAt(),
                        attempt.finishedAt(),
                        attempt.outcome(),
                        attempt.code(),
                        wording.text("push.outcome." + attempt.code()),
                        attempt.status(),
                        attempt.excerpt()));
    }

    private static String conditions(Filter filter, Map<String, Object> parameters) {
        StringBuilder sql = new StringBuilder(" true");
        if (filter.target() != null) {
            sql.append(" and l.target_id = :target");
            parameters.put("target", filter.target());
        }
        if (filter.state() != null) {
            sql.append(" and l.state = :state");
            parameters.put("state", filter.state().name());
        }
        if (filter.document() != null) {
            sql.append(" and l.document_id = :document");
            parameters.put("document", filter.document());
        }
        if (filter.q() != null && !filter.q().isBlank()) {
            sql.append(" and strpos(d.search_text, lower(:q)) > 0");
            parameters.put("q", filter.q().strip());
        }
        return sql.toString();
    }

    private DeliveryEntry entry(ResultSet row, Actor actor) throws SQLException {
        DeliveryState state = DeliveryState.valueOf(row.getString("state"));
        String reason = row.getString("reason");
        return new DeliveryEntry(
                row.getObject("id", UUID.class),
                row.getObject("target_id", UUID.class),
                row.getString("target_name"),
                row.getObject("document_id", UUID.class),
                row.getString("title"),
                row.getString("index_number"),
                state,
                wording.of(state),
                row.getLong("wanted_version"),
                row.getObject("wanted_since", OffsetDateTime.class).toInstant(),
                row.getInt("failures"),
                instant(row, "next_at"),
                row.getString("has_number"),
                row.getObject("has_version", Long.class),
                row.getBoolean("has_withdrawn"),
                instant(row, "received_at"),
                reason,
                reason == null ? null : wording.text("push.outcome." + reason),
                row.getObject("updated_at", OffsetDateTime.class).toInstant(),
                DeliveryTransitions.TABLE.allowed(state, actor.roles()).contains(DeliveryAct.REPLAY));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime value = row.getObject(column, OffsetDateTime.class);
        return value == null ? null : value.toInstant();
    }
}
