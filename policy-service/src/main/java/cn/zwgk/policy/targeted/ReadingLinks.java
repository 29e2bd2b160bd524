package cn.zwgk.policy.targeted;

import cn.zwgk.policy.document.DocumentId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The links that were issued; never removed, so that the record of who looked stays readable. */
@Repository
class ReadingLinks {

    private final JdbcClient database;

    ReadingLinks(JdbcClient database) {
        this.database = database;
    }

    void add(ReadingLink link) {
        database.sql("""
                        insert into reading_link (id, document_id, holder, code_hash, issued_by, issued_at, expires_at)
                        values (:id, :document, :holder, :hash, :by, :at, :expires)""")
                .param("id", link.id())
                .param("document", link.document().value())
                .param("holder", link.holder())
                .param("hash", link.codeHash())
                .param("by", link.issuedBy())
                .param("at", link.issuedAt().atOffset(ZoneOffset.UTC))
                .param("expires", link.expiresAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** @return whether it was not revoked before */
    boolean revoke(UUID id, String by, Instant at, String reason) {
        return database.sql("""
                        update reading_link set revoked_by = :by, revoked_at = :at, revoke_reason = :reason
                        where id = :id and revoked_at is null""")
                        .param("id", id)
                        .param("by", by)
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .param("reason", reason)
                        .update()
                == 1;
    }

    Optional<ReadingLink> find(UUID id) {
        return database.sql("select * from reading_link where id = ?")
                .param(id)
                .query((row, number) -> read(row))
                .optional();
    }

    /** Newest first. */
    List<ReadingLink> of(DocumentId document) {
        return database.sql("select * from reading_link where document_id = ? order by issued_at desc, id desc")
                .param(document.value())
                .query((row, number) -> read(row))
                .list();
    }

    /** Whether somebody can still read the document by a link. */
    boolean anyUsable(DocumentId document, Instant now) {
        return of(document).stream().anyMatch(link -> link.standing(now) == ReadingLink.Standing.USABLE);
    }

    private static ReadingLink read(ResultSet row) throws SQLException {
        return new ReadingLink(
                row.getObject("id", UUID.class),
                new DocumentId(row.getObject("document_id", UUID.class)),
                row.getString("holder"),
                row.getString("code_hash"),
                row.getString("issued_by"),
                row.getObject("issued_at", OffsetDateTime.class).toInstant(),
                row.getObject("expires_at", OffsetDateTime.class).toInstant(),
                revokedAt(row),
                row.getString("revoked_by"),
                row.getString("revoke_reason"));
    }

    private static @Nullable Instant revokedAt(ResultSet row) throws SQLException {
        @Nullable OffsetDateTime at = row.getObject("revoked_at", OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
