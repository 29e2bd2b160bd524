package cn.zwgk.interaction.document;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** The public documents; of each the greatest version has the last word, in whatever order they are told. */
@Repository
public class PolicyDocuments {

    private record Row(UUID id, long version, String title, String clauses) {}

    private final JdbcClient database;
    private final JsonMapper json;

    PolicyDocuments(JdbcClient database, JsonMapper json) {
        this.database = database;
        this.json = json;
    }

    /** The document, if it is open to everybody. */
    public Optional<PolicyDocument> find(UUID id) {
        return database.sql("select id, version, title, clauses from policy_document where id = :id and open")
                .param("id", id)
                .query(Row.class)
                .optional()
                .map(row -> new PolicyDocument(
                        row.id(),
                        row.version(),
                        row.title(),
                        List.of(json.readValue(row.clauses(), PolicyDocument.Clause[].class))));
    }

    /** Notes a document as it is now. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void opened(PolicyDocument document) {
        keep(document, true);
    }

    /** Notes that a document is not, or no longer, open to everybody. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void closed(UUID id, long version) {
        keep(new PolicyDocument(id, version, "", List.of()), false);
    }

    private void keep(PolicyDocument document, boolean open) {
        database.sql("""
                insert into policy_document (id, version, title, clauses, open)
                values (:id, :version, :title, cast(:clauses as jsonb), :open)
                on conflict (id) do update set version = excluded.version, title = excluded.title,
                    clauses = excluded.clauses, open = excluded.open
                where policy_document.version < excluded.version
                """)
                .param("id", document.id())
                .param("version", document.version())
                .param("title", document.title())
                .param("clauses", json.writeValueAsString(document.clauses()))
                .param("open", open)
                .update();
    }
}
