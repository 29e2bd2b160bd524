package cn.zwgk.policy.document;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Which material went through which review beside its document; kept for ever. */
final class CompanionRows {

    private final JdbcClient database;

    CompanionRows(JdbcClient database) {
        this.database = database;
    }

    void save(StoredDocument document) {
        for (CompanionMaterial companion : document.reviewFile().companions()) {
            database.sql("""
                            insert into document_companion (document_id, round, material_id, material_round)
                            values (:document, :round, :material, :material_round) on conflict do nothing""")
                    .param("document", document.id().value())
                    .param("round", document.reviewFile().round())
                    .param("material", companion.materialId())
                    .param("material_round", companion.round())
                    .update();
        }
    }

    List<CompanionMaterial> of(DocumentId document, int round) {
        return database.sql("""
                        select material_id, material_round from document_companion
                        where document_id = :document and round = :round order by material_id""")
                .param("document", document.value())
                .param("round", round)
                .query((row, number) ->
                        new CompanionMaterial(row.getObject("material_id", UUID.class), row.getInt("material_round")))
                .list();
    }
}
