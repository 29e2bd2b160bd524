package cn.zwgk.interpretation.coverage;

import cn.zwgk.interpretation.materials.Form;
import cn.zwgk.web.PageRequest;
import cn.zwgk.web.Paged;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Finds public documents that have fewer forms of interpretation than they must have. */
@Repository
public class Gaps {

    private static final String COVERED = """
            WITH covered AS (
                SELECT document.id AS document_id, document.title, document.index_number, document.drafting_office AS office,
                       document.published_at,
                       ARRAY(SELECT DISTINCT material.form FROM interpretation material
                             WHERE material.document_id = document.id AND material.state = 'PUBLISHED'
                             ORDER BY material.form) AS published,
                       ARRAY(SELECT DISTINCT material.form FROM interpretation material
                             WHERE material.document_id = document.id
                               AND material.state NOT IN ('PUBLISHED', 'WITHDRAWN')
                             ORDER BY material.form) AS under_way
                FROM policy_document document
                WHERE document.published_at IS NOT NULL AND document.withdrawn_at IS NULL AND NOT document.imported
                  AND document.interpretation_requirement = ANY (:required)
                  AND (CAST(:documentId AS uuid) IS NULL OR document.id = :documentId)
                  AND (CAST(:office AS text) IS NULL OR document.drafting_office = :office)
            )
            """;

    private static final String LACKING = "FROM covered WHERE cardinality(published) < :least ";

    private static final Map<String, String> SORTABLE =
            Map.of("publishedAt", "published_at", "office", "office", "title", "title");

    /**
     * How one office stands.
     *
     * @param documents that must be interpreted in many forms
     * @param lacking those of them that are not
     */
    public record OfficeFigures(@Nullable String office, int documents, int lacking) {}

    private final JdbcClient database;
    private final ManyForms rule;

    Gaps(JdbcClient database, ManyForms rule) {
        this.database = database;
        this.rule = rule;
    }

    /** What waits longest comes first. */
    public Paged<Coverage> list(@Nullable String office, PageRequest page) {
        List<Coverage> rows = asked(
                        "SELECT * " + LACKING + "ORDER BY " + order(page) + " LIMIT " + page.size() + " OFFSET "
                                + page.offset(),
                        null,
                        office)
                .query((row, number) -> read(row))
                .list();
        long total = asked("SELECT count(*) " + LACKING, null, office)
                .query(Long.class)
                .single();
        return Paged.of(rows, page, total);
    }

    /** All of the list, row by row. */
    @Transactional(readOnly = true)
    public void each(@Nullable String office, PageRequest order, Consumer<Coverage> taker) {
        try (var rows = asked("SELECT * " + LACKING + "ORDER BY " + order(order), null, office)
                .query((row, number) -> read(row))
                .stream()) {
            rows.forEach(taker);
        }
    }

    /** The offices with the most gaps first. */
    public List<OfficeFigures> byOffice() {
        return asked("""
                SELECT office, count(*) AS documents,
                       count(*) FILTER (WHERE cardinality(published) < :least) AS lacking
                FROM covered GROUP BY office ORDER BY lacking DESC, office
                """, null, null).query(OfficeFigures.class).list();
    }

    /** One document's forms, if it is public and must have many. */
    public Optional<Coverage> of(UUID documentId) {
        return asked("SELECT * FROM covered", documentId, null)
                .query((row, number) -> read(row))
                .optional();
    }

    private static String order(PageRequest page) {
        return page.orderBy(SORTABLE, "published_at") + ", document_id";
    }

    private JdbcClient.StatementSpec asked(String select, @Nullable UUID documentId, @Nullable String office) {
        return database.sql(COVERED + select)
                .param("required", rule.requiredOf().stream().map(Enum::name).toArray(String[]::new))
                .param("documentId", documentId)
                .param("office", office)
                .param("least", rule.atLeast());
    }

    private static Coverage read(ResultSet row) throws SQLException {
        return new Coverage(
                row.getObject("document_id", UUID.class),
                row.getString("title"),
                row.getString("index_number"),
                row.getString("office"),
                row.getTimestamp("published_at").toInstant(),
                forms(row.getArray("published")),
                forms(row.getArray("under_way")));
    }

    private static List<Form> forms(Array names) throws SQLException {
        return Arrays.stream((String[]) names.getArray()).map(Form::valueOf).toList();
    }
}
