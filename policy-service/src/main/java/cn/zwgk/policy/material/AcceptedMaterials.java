package cn.zwgk.policy.material;

import cn.zwgk.policy.document.Document;
import cn.zwgk.policy.document.DocumentId;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which documents have material that passed its checklist. */
@Repository
public class AcceptedMaterials {

    private final JdbcClient database;

    AcceptedMaterials(JdbcClient database) {
        this.database = database;
    }

    public boolean existFor(DocumentId document) {
        return database.sql("select exists (select from accepted_material where document_id = ?)")
                .param(document.value())
                .query(Boolean.class)
                .single();
    }

    /** Whether a document has any; the draft of an edition has that of its document. */
    public boolean existFor(Document document) {
        return existFor(document.id())
                || document.revision().map(revision -> existFor(revision.of())).orElse(false);
    }

    /** Notes the acceptance; the document may be unknown here yet. */
    public void note(UUID material, UUID document, Instant acceptedAt) {
        database.sql("""
                        insert into accepted_material (material_id, document_id, accepted_at)
                        values (:material, :document, :at) on conflict (material_id) do nothing""")
                .param("material", material)
                .param("document", document)
                .param("at", acceptedAt.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Takes an acceptance back. */
    public void forget(UUID material) {
        database.sql("delete from accepted_material where material_id = ?")
                .param(material)
                .update();
    }
}
