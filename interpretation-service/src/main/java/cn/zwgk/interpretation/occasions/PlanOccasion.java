package cn.zwgk.interpretation.occasions;

import cn.zwgk.interpretation.UseCase;
import cn.zwgk.interpretation.documents.DocumentId;
import cn.zwgk.interpretation.documents.PolicyDocument;
import cn.zwgk.interpretation.documents.PolicyDocuments;
import cn.zwgk.web.Actor;
import cn.zwgk.web.ETags;
import cn.zwgk.web.Ids;
import cn.zwgk.web.Refusal;
import cn.zwgk.web.Refused;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.annotation.Transactional;

/** Plans an occasion, and plans it anew as long as the public does not know of it. */
@UseCase
public class PlanOccasion {

    private final Occasions occasions;
    private final PolicyDocuments documents;
    private final OccasionJournal journal;
    private final PlanPolicy policy;
    private final InstantSource time;

    PlanOccasion(
            Occasions occasions,
            PolicyDocuments documents,
            OccasionJournal journal,
            PlanPolicy policy,
            InstantSource time) {
        this.occasions = occasions;
        this.documents = documents;
        this.journal = journal;
        this.policy = policy;
        this.time = time;
    }

    /** @throws Refused 422 {@code document-unknown} and what {@link PlanPolicy} finds, and what the aggregate refuses */
    @Transactional
    public Occasion plan(DocumentId documentId, OccasionPlan plan, Actor planner) {
        List<Refusal> grounds = new ArrayList<>(policy.groundsAgainst(plan));
        Optional<PolicyDocument> document = documents.find(documentId);
        if (document.isEmpty()) {
            grounds.addFirst(Refusal.onField("documentId", "document-unknown"));
        }
        requireNone(grounds);
        Occasion occasion =
                Occasion.plan(new OccasionId(Ids.next()), document.orElseThrow(), plan, planner, time.instant());
        return journal.keep(occasion, planner, "occasion.planned", null);
    }

    /** @throws Refused 428 and 412 for a missing or stale version, 422 what {@link PlanPolicy} finds */
    @Transactional
    public void edit(OccasionId id, @Nullable String ifMatch, OccasionPlan plan, Actor planner) {
        requireNone(policy.groundsAgainst(plan));
        Occasion occasion = occasions.get(id);
        ETags.require(ifMatch, occasion.version());
        occasion.edit(documents.find(occasion.documentId()).orElseThrow(), plan, planner, time.instant());
        journal.keep(occasion, planner, "occasion.edited", null);
    }

    private static void requireNone(List<Refusal> grounds) {
        if (!grounds.isEmpty()) {
            throw Refused.invalid(grounds);
        }
    }
}
