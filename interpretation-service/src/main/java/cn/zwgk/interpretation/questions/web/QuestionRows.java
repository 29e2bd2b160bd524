package cn.zwgk.interpretation.questions.web;

import cn.zwgk.interpretation.questions.QuestionState;
import cn.zwgk.web.PageRequest;
import cn.zwgk.web.Paged;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads questions and answers for lists. */
@Component
class QuestionRows {

    private static final String COLUMNS = """
            SELECT question.id, question.version, question.document_id, document.title AS document_title,
                   question.clause, question.question, question.answer, question.state, question.drafted_by_name,
                   question.drafted_by_office AS office, question.approved_by_name, question.published_at,
                   question.withdrawal_reason, question.changed_at AS updated_at,
                   (SELECT coalesce(sum(occurrences), 0) FROM demand WHERE demand.question_id = question.id) AS demands
            """;
    private static final String TABLES = """
            FROM question JOIN policy_document document ON document.id = question.document_id
            """;
    private static final String FILTER = """
            WHERE (CAST(:state AS text) IS NULL OR question.state = :state)
              AND (CAST(:documentId AS uuid) IS NULL OR question.document_id = :documentId)
              AND (CAST(:topic AS text) IS NULL OR CAST(:topic AS text) = ANY (document.topics))
              AND (CAST(:q AS text) IS NULL
                   OR position(lower(:q) IN lower(concat_ws(' ', question.question, question.answer, document.title))) > 0)
            """;
    private static final Map<String, String> SORTABLE =
            Map.of("updatedAt", "question.changed_at", "publishedAt", "question.published_at", "demands", "demands");

    /** A question with what lists show of its document. */
    record Row(
            UUID id,
            long version,
            UUID documentId,
            String documentTitle,
            @Nullable String clause,
            String question,
            String answer,
            QuestionState state,
            String draftedByName,
            String office,
            @Nullable String approvedByName,
            @Nullable Instant publishedAt,
            @Nullable String withdrawalReason,
            Instant updatedAt,
            long demands) {}

    /** What the list may be narrowed to. */
    record Narrowing(
            @Nullable QuestionState state,
            @Nullable UUID documentId,
            @Nullable String topic,
            @Nullable String q) {}

    private final JdbcClient database;

    QuestionRows(JdbcClient database) {
        this.database = database;
    }

    /** @param otherwise the order when none is asked for */
    Paged<Row> list(Narrowing to, PageRequest page, String otherwise) {
        List<Row> rows = narrowed(
                        COLUMNS + TABLES + FILTER + " ORDER BY " + page.orderBy(SORTABLE, otherwise)
                                + ", question.id LIMIT " + page.size() + " OFFSET " + page.offset(),
                        to)
                .query(Row.class)
                .list();
        long total = narrowed("SELECT count(*) " + TABLES + FILTER, to)
                .query(Long.class)
                .single();
        return Paged.of(rows, page, total);
    }

    Optional<Row> find(UUID id) {
        return database.sql(COLUMNS + TABLES + "WHERE question.id = :id")
                .param("id", id)
                .query(Row.class)
                .optional();
    }

    private JdbcClient.StatementSpec narrowed(String statement, Narrowing to) {
        return database.sql(statement)
                .param("state", to.state() == null ? null : to.state().name())
                .param("documentId", to.documentId())
                .param("topic", to.topic())
                .param("q", to.q() == null || to.q().isBlank() ? null : to.q().strip());
    }
}
