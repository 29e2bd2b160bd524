package cn.zwgk.interpretation.demands.web;

import cn.zwgk.interpretation.demands.DemandSource;
import cn.zwgk.web.PageRequest;
import cn.zwgk.web.Paged;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads demands, one by one and by document and topic. */
@Component
class DemandRows {

    private static final int FETCHED = 500;

    private static final String TABLES = """
            FROM demand LEFT JOIN policy_document document ON document.id = demand.document_id
                 LEFT JOIN question ON question.id = demand.question_id
            """;
    private static final String FILTER = """
            WHERE (CAST(:source AS text) IS NULL OR demand.source = :source)
              AND (CAST(:documentId AS uuid) IS NULL OR demand.document_id = :documentId)
              AND (CAST(:topic AS text) IS NULL OR demand.topic = :topic)
              AND (CAST(:answered AS boolean) IS NULL OR coalesce(question.state = 'PUBLISHED', false) = :answered)
              AND (CAST(:begin AS timestamptz) IS NULL OR demand.asked_at >= :begin)
              AND (CAST(:beyond AS timestamptz) IS NULL OR demand.asked_at < :beyond)
              AND (CAST(:q AS text) IS NULL
                   OR position(lower(:q) IN lower(concat_ws(' ', demand.question, demand.topic, document.title))) > 0)
            """;
    private static final String COLUMNS = """
            SELECT demand.id, demand.source, demand.external_id, demand.document_id, document.title AS document_title,
                   demand.topic, demand.clause, demand.question, demand.masked, demand.occurrences, demand.asked_at,
                   demand.received_by, demand.question_id, question.state AS question_state,
                   question.question AS answered_question, question.answer, question.document_id AS answered_on
            """;
    private static final String GROUPS = """
            SELECT demand.document_id, document.title AS document_title, demand.topic,
                   sum(demand.occurrences) AS asked,
                   coalesce(sum(demand.occurrences) FILTER (WHERE question.state IS DISTINCT FROM 'PUBLISHED'), 0) AS unanswered,
                   max(demand.asked_at) AS last_asked_at
            """;
    private static final String BY_MONTH = """
            SELECT demand.document_id, demand.topic,
                   to_char(demand.asked_at AT TIME ZONE 'Asia/Shanghai', 'YYYY-MM') AS month, sum(demand.occurrences) AS asked
            """;

    private static final Map<String, String> SORTABLE =
            Map.of("askedAt", "demand.asked_at", "occurrences", "occurrences");
    private static final Map<String, String> GROUPS_SORTABLE =
            Map.of("asked", "asked", "unanswered", "unanswered", "lastAskedAt", "last_asked_at");

    /** A demand with what lists show of its document. */
    record Row(
            UUID id,
            DemandSource source,
            String externalId,
            @Nullable UUID documentId,
            @Nullable String documentTitle,
            @Nullable String topic,
            @Nullable String clause,
            String question,
            boolean masked,
            int occurrences,
            Instant askedAt,
            String receivedBy,
            @Nullable UUID questionId,
            @Nullable String questionState,
            @Nullable String answeredQuestion,
            @Nullable String answer,
            @Nullable UUID answeredOn) {}

    /** What is asked about a document and a topic. */
    record Group(
            @Nullable UUID documentId,
            @Nullable String documentTitle,
            @Nullable String topic,
            long asked,
            long unanswered,
            Instant lastAskedAt) {}

    /** How often in a month. */
    record MonthCount(@Nullable UUID documentId, @Nullable String topic, String month, long asked) {}

    private final JdbcClient database;

    DemandRows(JdbcClient database) {
        this.database = database;
    }

    Paged<Row> list(DemandFilter filter, PageRequest page) {
        List<Row> rows = filtered(
                        COLUMNS + TABLES + FILTER + " ORDER BY " + order(page) + " LIMIT " + page.size() + " OFFSET "
                                + page.offset(),
                        filter)
                .query(Row.class)
                .list();
        long total = filtered("SELECT count(*) " + TABLES + FILTER, filter)
                .query(Long.class)
                .single();
        return Paged.of(rows, page, total);
    }

    /** Row by row, so that no number of demands fills the memory. */
    @Transactional(readOnly = true)
    void each(DemandFilter filter, String orderBy, Consumer<Row> reader) {
        try (Stream<Row> rows = filtered(COLUMNS + TABLES + FILTER + " ORDER BY " + orderBy, filter)
                .withFetchSize(FETCHED)
                .query(Row.class)
                .stream()) {
            rows.forEach(reader);
        }
    }

    /** @throws cn.zwgk.web.Refused {@code sort-not-supported} */
    String order(PageRequest page) {
        return page.orderBy(SORTABLE, "demand.asked_at DESC") + ", demand.id";
    }

    Paged<Group> groups(DemandFilter filter, PageRequest page) {
        String grouped = TABLES + FILTER + " GROUP BY demand.document_id, document.title, demand.topic";
        List<Group> rows = filtered(
                        GROUPS + grouped + " ORDER BY "
                                + page.orderBy(GROUPS_SORTABLE, "unanswered DESC, asked DESC")
                                + ", demand.document_id, demand.topic LIMIT " + page.size() + " OFFSET "
                                + page.offset(),
                        filter)
                .query(Group.class)
                .list();
        long total = filtered("SELECT count(*) FROM (SELECT 1 " + grouped + ") counted", filter)
                .query(Long.class)
                .single();
        return Paged.of(rows, page, total);
    }

    /** The counts of all groups by month, oldest first. */
    List<MonthCount> byMonth(DemandFilter filter) {
        return filtered(BY_MONTH + TABLES + FILTER + " GROUP BY 1, 2, 3 ORDER BY 3", filter)
                .query(MonthCount.class)
                .list();
    }

    /** One that another system handed in. */
    Optional<Row> handedInBy(String sender, DemandSource source, String externalId) {
        return database.sql(COLUMNS + TABLES + """
                WHERE demand.sender = :sender AND demand.source = :source AND demand.external_id = :externalId
                """)
                .param("sender", sender)
                .param("source", source.name())
                .param("externalId", externalId)
                .query(Row.class)
                .optional();
    }

    private JdbcClient.StatementSpec filtered(String statement, DemandFilter filter) {
        return database.sql(statement)
                .param(
                        "source",
                        filter.source() == null ? null : filter.source().name())
                .param("documentId", filter.documentId())
                .param("topic", filter.topic())
                .param("answered", filter.answered())
                .param("begin", filter.begin())
                .param("beyond", filter.beyond())
                .param(
                        "q",
                        filter.q() == null || filter.q().isBlank()
                                ? null
                                : filter.q().strip());
    }
}
