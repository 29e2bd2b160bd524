package cn.zwgk.policy.harvest;

import cn.zwgk.policy.document.Document;
import cn.zwgk.policy.document.DocumentId;
import cn.zwgk.policy.document.DocumentKind;
import cn.zwgk.policy.document.Documents;
import cn.zwgk.policy.document.PublishedDocument;
import cn.zwgk.policy.validity.ValidityReader;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The records: everything that was ever disclosed proactively, in the order of the latest changes. What was withdrawn
 * stays a record for ever, as deleted.
 */
@Component
class HarvestRecords {

    private static final String DISCLOSED = "d.disclosure_mode = 'PROACTIVE' and d.change_number is not null";
    private static final String COLUMNS =
            "select d.id, d.state, d.kind, d.topics, d.updated_at, d.change_number from document d where ";

    /**
     * What stands about a record in every answer.
     *
     * @param stamp when it changed last, to the second
     */
    record Header(UUID id, Instant stamp, boolean deleted, DocumentKind kind, List<String> topics, long change) {}

    private final JdbcClient database;
    private final Documents documents;
    private final ValidityReader validity;

    HarvestRecords(JdbcClient database, Documents documents, ValidityReader validity) {
        this.database = database;
        this.documents = documents;
        this.validity = validity;
    }

    List<Header> headers(Selective wanted, int most) {
        Map<String, Object> parameters = new HashMap<>();
        String conditions = conditions(wanted, parameters);
        return database.sql(COLUMNS + conditions + " and d.change_number > :after order by d.change_number limit :most")
                .params(parameters)
                .param("after", wanted.after())
                .param("most", most)
                .query((row, number) -> header(row))
                .list();
    }

    long count(Selective wanted) {
        Map<String, Object> parameters = new HashMap<>();
        String conditions = conditions(wanted, parameters);
        return database.sql("select count(*) from document d where " + conditions)
                .params(parameters)
                .query(Long.class)
                .single();
    }

    Optional<Header> find(UUID id) {
        return database.sql(COLUMNS + DISCLOSED + " and d.id = :id")
                .param("id", id)
                .query((row, number) -> header(row))
                .optional();
    }

    PublishedDocument document(Header header) {
        Document document = documents.get(new DocumentId(header.id()));
        return document.presentlyPublished(validity.now(document));
    }

    /** The earliest stamp there can be. */
    Optional<Instant> earliest() {
        return database.sql("select min(d.updated_at) from document d where " + DISCLOSED)
                .query((row, number) -> Optional.ofNullable(row.getObject(1, OffsetDateTime.class)))
                .single()
                .map(value -> value.toInstant().truncatedTo(ChronoUnit.SECONDS));
    }

    /** The topics that occur, in order. */
    List<String> topics() {
        return database.sql("select distinct unnest(d.topics) as topic from document d where " + DISCLOSED
                        + " order by topic")
                .query(String.class)
                .list();
    }

    private static String conditions(Selective wanted, Map<String, Object> parameters) {
        StringBuilder sql = new StringBuilder(DISCLOSED);
        bound(sql, parameters, "from", " and d.updated_at >= :from", wanted.from());
        bound(sql, parameters, "before", " and d.updated_at < :before", wanted.before());
        switch (wanted.set()) {
            case HarvestSet.OfKind ofKind -> {
                sql.append(" and d.kind = :kind");
                parameters.put("kind", ofKind.kind().name());
            }
            case HarvestSet.OfTopic ofTopic -> {
                sql.append(" and d.topics @> array[:topic]::text[]");
                parameters.put("topic", ofTopic.topic());
            }
            case null -> {
                // All of them.
            }
        }
        return sql.toString();
    }

    private static void bound(
            StringBuilder sql, Map<String, Object> parameters, String name, String condition, @Nullable Instant at) {
        if (at != null) {
            sql.append(condition);
            parameters.put(name, at.atOffset(ZoneOffset.UTC));
        }
    }

    private static Header header(ResultSet row) throws SQLException {
        return new Header(
                row.getObject("id", UUID.class),
                row.getObject("updated_at", OffsetDateTime.class).toInstant().truncatedTo(ChronoUnit.SECONDS),
                !row.getString("state").equals("PUBLISHED"),
                DocumentKind.valueOf(row.getString("kind")),
                Arrays.asList((String[]) row.getArray("topics").getArray()),
                row.getLong("change_number"));
    }
}
