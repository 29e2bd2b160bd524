package cn.zwgk.policy.targeted;

import cn.zwgk.policy.document.DocumentId;
import cn.zwgk.policy.document.Person;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who may read which document, and how that came about. */
@Repository
class Audiences {

    /** Whether the document {@code d} is disclosed to the reader, in SQL; see {@link #bind}. */
    static final String INCLUDES = """
            exists (
                select from audience_recipient r where r.document_id = d.id and (
                    (r.kind = 'PERSON' and r.value = :user_name)
                    or (r.kind = 'OFFICE' and r.value = :office)
                    or (r.kind = 'ROLE' and r.value = any(:roles))
                    or (r.kind = 'LIST' and exists (
                        select from reader_list l where l.id::text = r.value and :user_name = any(l.user_names)))))""";

    private final JdbcClient database;

    Audiences(JdbcClient database) {
        this.database = database;
    }

    Audience of(DocumentId document) {
        long version = database.sql("select version from audience where document_id = ?")
                .param(document.value())
                .query(Long.class)
                .optional()
                .orElse(0L);
        List<Recipient> recipients = database.sql(
                        "select kind, value from audience_recipient where document_id = ? order by kind, value")
                .param(document.value())
                .query((row, number) ->
                        new Recipient(Recipient.Kind.valueOf(row.getString("kind")), row.getString("value")))
                .list();
        return new Audience(document, version, recipients);
    }

    /** Whether a published document is disclosed to this reader. */
    boolean includes(DocumentId document, Reader reader) {
        return bind(database.sql("""
                        select exists (select from document d where d.id = :id and d.state = 'PUBLISHED'
                            and d.disclosure_mode = 'TARGETED' and %s)""".formatted(INCLUDES)), reader)
                .param("id", document.value())
                .query(Boolean.class)
                .single();
    }

    /** Gives a statement with {@link #INCLUDES} its parameters. */
    static JdbcClient.StatementSpec bind(JdbcClient.StatementSpec statement, Reader reader) {
        return statement
                .param("user_name", reader.userName())
                .param("office", reader.actor().office())
                .param("roles", reader.actor().roles().toArray(String[]::new));
    }

    /** @throws OptimisticLockingFailureException if somebody else was quicker */
    void save(Audience before, List<Recipient> recipients) {
        int changed = before.version() == 0
                ? database.sql("insert into audience (document_id, version) values (?, 1) on conflict do nothing")
                        .param(before.document().value())
                        .update()
                : database.sql("update audience set version = version + 1 where document_id = ? and version = ?")
                        .param(before.document().value())
                        .param(before.version())
                        .update();
        if (changed == 0) {
            throw new OptimisticLockingFailureException("The audience of " + before.document() + " changed meanwhile");
        }
        database.sql("delete from audience_recipient where document_id = ?")
                .param(before.document().value())
                .update();
        recipients.forEach(
                recipient -> database.sql("insert into audience_recipient (document_id, kind, value) values (?, ?, ?)")
                        .param(before.document().value())
                        .param(recipient.kind().name())
                        .param(recipient.value())
                        .update());
    }

    void note(DocumentId document, AudienceChange change) {
        database.sql("""
                        insert into audience_change (document_id, at, by_id, by_name, by_office, added, removed, reason)
                        values (:document, :at, :id, :name, :office, :added, :removed, :reason)""")
                .param("document", document.value())
                .param("at", change.at().atOffset(ZoneOffset.UTC))
                .param("id", change.by().id())
                .param("name", change.by().name())
                .param("office", change.by().office())
                .param("added", change.added().toArray(String[]::new))
                .param("removed", change.removed().toArray(String[]::new))
                .param("reason", change.reason())
                .update();
    }

    /** Newest first. */
    List<AudienceChange> changesOf(DocumentId document) {
        return database.sql("select * from audience_change where document_id = ? order by id desc limit 200")
                .param(document.value())
                .query((row, number) -> change(row))
                .list();
    }

    private static AudienceChange change(ResultSet row) throws SQLException {
        return new AudienceChange(
                row.getObject("at", OffsetDateTime.class).toInstant(),
                new Person(row.getString("by_id"), row.getString("by_name"), row.getString("by_office")),
                List.of((String[]) row.getArray("added").getArray()),
                List.of((String[]) row.getArray("removed").getArray()),
                row.getString("reason"));
    }
}
