package cn.zwgk.interpretation.plans;

import cn.zwgk.interpretation.History;
import cn.zwgk.interpretation.Names;
import cn.zwgk.interpretation.UseCase;
import cn.zwgk.interpretation.documents.DocumentId;
import cn.zwgk.interpretation.documents.DocumentWasDiscarded;
import cn.zwgk.interpretation.documents.DocumentWasDrafted;
import cn.zwgk.interpretation.documents.PolicyDocument;
import cn.zwgk.interpretation.documents.PolicyDocuments;
import cn.zwgk.web.Actor;
import cn.zwgk.web.AuditTrail;
import cn.zwgk.web.ETags;
import cn.zwgk.web.Refused;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Opens the plan with the draft of a document that has to be explained, and lets its office plan. */
@UseCase
public class KeepPlan {

    private static final Actor PLATFORM = Actor.system("interpretation-service");

    private final InterpretationPlans plans;
    private final PolicyDocuments documents;
    private final AuditTrail audit;
    private final Names names;
    private final InstantSource time;

    KeepPlan(InterpretationPlans plans, PolicyDocuments documents, AuditTrail audit, Names names, InstantSource time) {
        this.plans = plans;
        this.documents = documents;
        this.audit = audit;
        this.names = names;
        this.time = time;
    }

    /** A plan with its document. */
    public record Planned(InterpretationPlan plan, PolicyDocument document) {}

    /** What is planned for the document; nothing yet if no plan was opened. @throws Refused 404 {@code plan-document-unknown} */
    @Transactional(readOnly = true)
    public Planned of(DocumentId id) {
        PolicyDocument document = documents.find(id).orElseThrow(() -> Refused.notFound("plan-document-unknown"));
        return new Planned(plan(id), document);
    }

    /**
     * Replaces what is planned.
     *
     * @param ifMatch the version that the drafter saw
     * @throws Refused 428 and 412 for a missing or stale version, and what {@link InterpretationPlan#revise} refuses
     */
    @Transactional
    public void revise(DocumentId id, @Nullable String ifMatch, List<PlannedForm> forms, Actor drafter) {
        Planned planned = of(id);
        ETags.require(ifMatch, planned.plan().version());
        planned.plan().revise(planned.document(), forms, drafter, time.instant());
        keep(planned.plan(), drafter, "plan.revised");
    }

    /** The draft was begun, or has to be explained since something in it changed: the plan is opened, once. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void documentWasDrafted(DocumentWasDrafted drafted) {
        DocumentId id = drafted.document().id();
        boolean isOwed = drafted.document().interpretationRequirement().opensDuty();
        if (isOwed && plans.findById(id.value()).isEmpty()) {
            keep(InterpretationPlan.open(id, drafted.draftedBy(), time.instant()), PLATFORM, "plan.opened");
        }
    }

    /** Nothing is planned any more for a draft that was discarded; what was planned stays to be read. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void documentWasDiscarded(DocumentWasDiscarded discarded) {
        plans.findById(discarded.documentId().value())
                .ifPresent(plan -> note(plan, PLATFORM, "plan.ended", names.ofDiscarding(discarded.reason())));
    }

    private InterpretationPlan plan(DocumentId id) {
        return plans.findById(id.value()).orElseGet(() -> InterpretationPlan.empty(id, time.instant()));
    }

    private void keep(InterpretationPlan plan, Actor actor, String act) {
        plans.save(plan);
        note(plan, actor, act, null);
    }

    private void note(InterpretationPlan plan, Actor actor, String act, @Nullable String reason) {
        String document = plan.documentId().value().toString();
        audit.record(
                actor,
                act,
                History.OF_PLAN,
                document,
                reason,
                Map.of("forms", plan.forms().size()));
    }
}
