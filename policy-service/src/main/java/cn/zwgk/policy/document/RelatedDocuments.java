package cn.zwgk.policy.document;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which documents a document refers to, and which refer to it, for pages. */
@Repository
public class RelatedDocuments {

    /** Whether the relation was declared by the document itself or by the other one. */
    public enum Direction {
        OUTGOING,
        INCOMING
    }

    /** A document at the other end of a relation. */
    public record RelatedDocument(
            RelationType type,
            Direction direction,
            UUID id,
            String title,
            @Nullable String indexNumber,
            @Nullable LocalDate effectiveOn) {}

    private final JdbcClient database;

    RelatedDocuments(JdbcClient database) {
        this.database = database;
    }

    /** Everything, for the desk. */
    public List<RelatedDocument> declaredBy(DocumentId document) {
        return database.sql("""
                        select r.type, 'OUTGOING' as direction, d.id, d.title, d.index_number, r.effective_on
                        from document_relation r join document d on d.id = r.target_id
                        where r.document_id = :id order by r.position""")
                .param("id", document.value())
                .query(RelatedDocument.class)
                .list();
    }

    /** What published documents do to this one, for the desk; in the order of time. */
    public List<RelatedDocument> declaredAbout(DocumentId document) {
        return database.sql("""
                        select r.type, 'INCOMING' as direction, d.id, d.title, d.index_number, r.effective_on
                        from document_relation r join document d on d.id = r.document_id
                        where r.target_id = :id and d.state = 'PUBLISHED' and d.disclosure_mode is distinct from 'TARGETED'
                        order by r.effective_on, d.title""")
                .param("id", document.value())
                .query(RelatedDocument.class)
                .list();
    }

    /** What the public may follow, in both directions, in the order of time. */
    public List<RelatedDocument> publicOf(DocumentId document) {
        return database.sql("""
                        select r.type, 'OUTGOING' as direction, d.id, d.title, d.index_number, r.effective_on
                        from document_relation r join document d on d.id = r.target_id
                        where r.document_id = :id and d.state = 'PUBLISHED' and d.disclosure_mode = 'PROACTIVE'
                        union all
                        select r.type, 'INCOMING', d.id, d.title, d.index_number, r.effective_on
                        from document_relation r join document d on d.id = r.document_id
                        where r.target_id = :id and d.state = 'PUBLISHED' and d.disclosure_mode = 'PROACTIVE'
                        order by effective_on, title""")
                .param("id", document.value())
                .query(RelatedDocument.class)
                .list();
    }
}
