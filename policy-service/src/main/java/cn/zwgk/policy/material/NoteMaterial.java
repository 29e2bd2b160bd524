package cn.zwgk.policy.material;

import cn.zwgk.policy.UseCase;
import cn.zwgk.policy.document.Person;
import cn.zwgk.policy.document.ReviewStage;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Notes what the interpretation service tells of material. Rounds only grow and signatures are only added, so that the order in
 * which facts arrive, and whether they arrive twice, makes no difference. The document may be unknown here yet.
 */
@UseCase
@Transactional(propagation = Propagation.MANDATORY)
public class NoteMaterial {

    private final JdbcClient database;

    NoteMaterial(JdbcClient database) {
        this.database = database;
    }

    /** The material, and the document that it explains. */
    public record Subject(
            UUID materialId, UUID documentId, @Nullable String title) {}

    /** It was handed in, for the first time or anew. */
    public void submitted(Subject subject, int round) {
        note(subject, round, 0, 0);
    }

    /** It passed a review, which only what was handed in does. */
    public void signed(Subject subject, int round, ReviewStage stage, Person by, Instant at) {
        note(subject, round, 0, 0);
        database.sql("""
                        insert into material_signature (material_id, round, stage, by_id, by_name, by_office, signed_at)
                        values (:material, :round, :stage, :by_id, :by_name, :by_office, :at) on conflict do nothing""")
                .param("material", subject.materialId())
                .param("round", round)
                .param("stage", stage.name())
                .param("by_id", by.id())
                .param("by_name", by.name())
                .param("by_office", by.office())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** It passed the last review. */
    public void accepted(Subject subject, int round) {
        note(subject, round, 0, round);
    }

    /** It went back to its author. */
    public void returned(Subject subject, int round) {
        note(subject, round, round, 0);
    }

    private void note(Subject subject, int submitted, int returned, int accepted) {
        database.sql("""
                        insert into interpretation_material as known
                            (material_id, document_id, title, submitted_round, returned_round, accepted_round)
                        values (:material, :document, coalesce(:title, ''), :submitted, :returned, :accepted)
                        on conflict (material_id) do update set
                            title = coalesce(:title, known.title),
                            submitted_round = greatest(known.submitted_round, excluded.submitted_round),
                            returned_round = greatest(known.returned_round, excluded.returned_round),
                            accepted_round = greatest(known.accepted_round, excluded.accepted_round)""")
                .param("material", subject.materialId())
                .param("document", subject.documentId())
                .param("title", subject.title(), java.sql.Types.VARCHAR)
                .param("submitted", submitted)
                .param("returned", returned)
                .param("accepted", accepted)
                .update();
    }
}
