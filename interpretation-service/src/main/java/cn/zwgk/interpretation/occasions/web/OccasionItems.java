package cn.zwgk.interpretation.occasions.web;

import cn.zwgk.interpretation.Names;
import cn.zwgk.interpretation.materials.Form;
import cn.zwgk.interpretation.occasions.OccasionState;
import cn.zwgk.web.PageRequest;
import cn.zwgk.web.Paged;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads occasions for lists. */
@Component
class OccasionItems {

    private static final String TABLES = """
            FROM interpretation_occasion occasion JOIN policy_document document ON document.id = occasion.document_id
            WHERE (CAST(:documentId AS uuid) IS NULL OR occasion.document_id = :documentId)
              AND (CAST(:state AS text) IS NULL OR occasion.state = :state)
              AND (CAST(:material AS uuid) IS NULL OR occasion.material = :material)
              AND (NOT :announced OR occasion.announced_at IS NOT NULL)
              AND (CAST(:coming AS boolean) IS NULL OR (occasion.ends_at > :now AND occasion.state <> 'HELD') = :coming)
            """;

    private static final Map<String, String> SORTABLE =
            Map.of("startsAt", "occasion.starts_at", "updatedAt", "occasion.changed_at", "title", "occasion.title");

    /**
     * What the list is narrowed to.
     *
     * @param announced whether only what the public knows of is shown
     * @param coming whether only what is still to come, or only what is over; absent for both
     */
    record Narrowing(
            @Nullable UUID documentId,
            @Nullable OccasionState state,
            @Nullable UUID material,
            boolean announced,
            @Nullable Boolean coming) {}

    private record Row(
            UUID id,
            UUID documentId,
            String documentTitle,
            String office,
            Form form,
            String title,
            OccasionState state,
            Instant startsAt,
            Instant endsAt,
            String place,
            @Nullable Integer capacity,
            int taken,
            int waiting,
            @Nullable Instant signUpUntil) {}

    private final JdbcClient database;
    private final Names names;
    private final InstantSource time;

    OccasionItems(JdbcClient database, Names names, InstantSource time) {
        this.database = database;
        this.names = names;
        this.time = time;
    }

    Paged<OccasionItem> list(Narrowing to, PageRequest page) {
        Instant now = time.instant();
        String soonestFirst = Boolean.TRUE.equals(to.coming()) ? "occasion.starts_at" : "occasion.starts_at DESC";
        var items = narrowed(
                        """
                SELECT occasion.id, occasion.document_id, document.title AS document_title,
                       occasion.planned_by_office AS office, occasion.form, occasion.title, occasion.state,
                       occasion.starts_at, occasion.ends_at, occasion.place, occasion.capacity, occasion.sign_up_until,
                       (SELECT count(*) FROM occasion_sign_up s WHERE s.occasion = occasion.id AND s.state = 'CONFIRMED') AS taken,
                       (SELECT count(*) FROM occasion_sign_up s WHERE s.occasion = occasion.id AND s.state = 'WAITING') AS waiting
                """ + TABLES + "ORDER BY " + page.orderBy(SORTABLE, soonestFirst) + ", occasion.id LIMIT "
                                + page.size() + " OFFSET " + page.offset(),
                        to,
                        now)
                .query(Row.class)
                .list();
        long total =
                narrowed("SELECT count(*) " + TABLES, to, now).query(Long.class).single();
        return Paged.of(items, page, total).map(row -> item(row, now));
    }

    private JdbcClient.StatementSpec narrowed(String statement, Narrowing to, Instant now) {
        return database.sql(statement)
                .param("documentId", to.documentId())
                .param("state", to.state() == null ? null : to.state().name())
                .param("material", to.material())
                .param("announced", to.announced())
                .param("coming", to.coming())
                .param("now", now.atOffset(ZoneOffset.UTC));
    }

    private OccasionItem item(Row row, Instant now) {
        return new OccasionItem(
                row.id(),
                row.documentId(),
                row.documentTitle(),
                row.office(),
                row.form(),
                names.of(row.form()),
                row.title(),
                row.state(),
                names.of(row.state()),
                row.startsAt(),
                row.endsAt(),
                row.place(),
                row.capacity(),
                row.taken(),
                row.waiting(),
                row.signUpUntil(),
                row.state() == OccasionState.ANNOUNCED && row.signUpUntil() != null && now.isBefore(row.signUpUntil()));
    }
}
