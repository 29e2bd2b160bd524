package cn.zwgk.policy.publication;

import cn.zwgk.policy.document.Document;
import cn.zwgk.policy.document.DocumentId;
import cn.zwgk.policy.document.DocumentState;
import cn.zwgk.web.Refusal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * Why scheduled publications did not succeed. A failure holds as long as its document is scheduled for the moment at which
 * it failed: publishing, cancelling and scheduling anew end it without anybody having to think of it.
 */
@Repository
public class PublicationFailures {

    /** The failures that hold, each with its document, in SQL. */
    static final String HOLDING = """
            from scheduled_publication_failure f
            join document d on d.id = f.document_id and d.state = 'SCHEDULED' and d.publish_at = f.publish_at
            """;

    private final JdbcClient database;
    private final JsonMapper json;

    PublicationFailures(JdbcClient database, JsonMapper json) {
        this.database = database;
        this.json = json;
    }

    /** Why a scheduled document is not published although its moment has come. */
    public Optional<PublicationFailure> of(Document document) {
        return document.state() == DocumentState.SCHEDULED ? of(document.id()) : Optional.empty();
    }

    private Optional<PublicationFailure> of(DocumentId document) {
        return database.sql("select f.* " + HOLDING + "where d.id = ?")
                .param(document.value())
                .query((row, number) -> read(row))
                .optional();
    }

    /** Keeps what stood against it this time; the first attempt stays on record as long as the failure holds. */
    void save(Document document, List<Refusal> grounds, Instant at) {
        database.sql("""
                        insert into scheduled_publication_failure as f (document_id, publish_at, grounds, failed_at, tried_at)
                        values (:document, :publish_at, cast(:grounds as jsonb), :at, :at)
                        on conflict (document_id) do update set
                            failed_at = case when f.publish_at = excluded.publish_at
                                then f.failed_at else excluded.failed_at end,
                            publish_at = excluded.publish_at, grounds = excluded.grounds, tried_at = excluded.tried_at""")
                .param("document", document.id().value())
                .param("publish_at", document.publishAt().orElseThrow().atOffset(ZoneOffset.UTC))
                .param("grounds", json.writeValueAsString(grounds))
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    PublicationFailure read(ResultSet row) throws SQLException {
        return new PublicationFailure(
                json.readValue(row.getString("grounds"), new TypeReference<>() {}),
                row.getObject("failed_at", OffsetDateTime.class).toInstant(),
                row.getObject("tried_at", OffsetDateTime.class).toInstant());
    }
}
