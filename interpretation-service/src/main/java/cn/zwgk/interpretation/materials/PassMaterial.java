package cn.zwgk.interpretation.materials;

import cn.zwgk.interpretation.UseCase;
import cn.zwgk.interpretation.documents.PolicyDocument;
import cn.zwgk.interpretation.documents.PolicyDocuments;
import cn.zwgk.messaging.Fact;
import cn.zwgk.web.Actor;
import cn.zwgk.web.ETags;
import cn.zwgk.web.Refused;
import java.time.InstantSource;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.annotation.Transactional;

/** Signs the present review of material: beside its document, or on its own once that is public. */
@UseCase
public class PassMaterial {

    private final Linked linked;
    private final Interpretations interpretations;
    private final PolicyDocuments documents;
    private final MaterialJournal journal;
    private final Checklist checklist;
    private final InstantSource time;

    PassMaterial(
            Linked linked,
            Interpretations interpretations,
            PolicyDocuments documents,
            MaterialJournal journal,
            Checklist checklist,
            InstantSource time) {
        this.linked = linked;
        this.interpretations = interpretations;
        this.documents = documents;
        this.journal = journal;
        this.checklist = checklist;
        this.time = time;
    }

    /** @throws Refused 403, 409 or 422 as {@link MaterialReviewing#pass} says */
    @Transactional
    public void pass(InterpretationId id, @Nullable String ifMatch, Actor reviewer) {
        // Two people who sign two pieces of material of one document at the same moment would both be the first.
        PolicyDocument document =
                documents.getById(interpretations.get(id).documentId().value()).orElseThrow();
        Linked.Pair pair = linked.get(id);
        ETags.verify(ifMatch, pair.material().version());
        List<Interpretation> others = interpretations
                .findByDocumentId(document.id().value())
                .stream()
                .filter(other -> !other.id().equals(id))
                .toList();
        Fact fact = pair.reviewing().pass(reviewer, checklist, others, time.instant());
        String act = fact instanceof MaterialAccepted ? "material.accepted" : "material.review-passed";
        journal.keep(pair.material(), fact, reviewer, act, null);
    }
}
