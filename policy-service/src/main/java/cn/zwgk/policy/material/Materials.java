package cn.zwgk.policy.material;

import cn.zwgk.policy.document.CompanionMaterial;
import cn.zwgk.policy.document.DisclosureMode;
import cn.zwgk.policy.document.Document;
import cn.zwgk.policy.document.DocumentId;
import cn.zwgk.policy.document.Person;
import cn.zwgk.policy.document.ReviewStage;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The interpretation material of documents, as far as the interpretation service told. */
@Repository
public class Materials {

    private final JdbcClient database;

    Materials(JdbcClient database) {
        this.database = database;
    }

    /**
     * Whether there is material that explains the document. The draft of an edition is explained by what was accepted for its
     * document.
     */
    public boolean explain(Document document) {
        return document.revision()
                .map(revision -> wasAcceptedFor(revision.of()))
                .orElseGet(() -> !handedIn(document.id(), "").isEmpty());
    }

    /**
     * 随附解读材料: what goes through the reviews beside the document when it is handed in now. Of a document that the public does
     * not read, and of the draft of an edition, the interpretation service hears nothing, and nothing could move. What it takes
     * along cannot be returned before the document is handed in: whoever notes a return waits, and then finds it under review.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public List<CompanionMaterial> takeAlong(Document document) {
        boolean isTold = document.metadata().disclosureMode() == DisclosureMode.PROACTIVE
                && document.revision().isEmpty();
        return isTold ? handedIn(document.id(), "for update") : List.of();
    }

    /** What was heard of the review in which the document is, for each material beside it; empty where there is none. */
    public List<MaterialSignature> signaturesBeside(Document document) {
        return ReviewStage.of(document.state()).stream()
                .filter(stage -> stage != ReviewStage.ISSUING)
                .flatMap(stage -> document.companions().stream().map(companion -> signature(companion, stage)))
                .toList();
    }

    MaterialSignature signature(CompanionMaterial companion, ReviewStage stage) {
        return database.sql("""
                        select m.title, s.by_id, s.by_name, s.by_office, s.signed_at
                        from interpretation_material m
                        left join material_signature s
                          on s.material_id = m.material_id and s.round = :round and s.stage = :stage
                        where m.material_id = :material""")
                .param("material", companion.materialId())
                .param("round", companion.round())
                .param("stage", stage.name())
                .query((row, number) -> new MaterialSignature(
                        companion.materialId(),
                        companion.round(),
                        row.getString("title"),
                        stage,
                        signer(row),
                        Optional.ofNullable(row.getObject("signed_at", OffsetDateTime.class))
                                .map(OffsetDateTime::toInstant)
                                .orElse(null)))
                .single();
    }

    private List<CompanionMaterial> handedIn(DocumentId document, String lock) {
        return database.sql("""
                        select material_id, submitted_round from interpretation_material
                        where document_id = ? and submitted_round > returned_round order by material_id\s""" + lock)
                .param(document.value())
                .query((row, number) ->
                        new CompanionMaterial(row.getObject("material_id", UUID.class), row.getInt("submitted_round")))
                .list();
    }

    private boolean wasAcceptedFor(DocumentId document) {
        return database.sql("""
                        select exists (select from interpretation_material
                        where document_id = ? and accepted_round > returned_round)""").param(document.value()).query(Boolean.class).single();
    }

    private static @Nullable Person signer(ResultSet row) throws SQLException {
        String id = row.getString("by_id");
        return id == null ? null : new Person(id, row.getString("by_name"), row.getString("by_office"));
    }
}
