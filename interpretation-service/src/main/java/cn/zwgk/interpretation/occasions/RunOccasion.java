package cn.zwgk.interpretation.occasions;

import cn.zwgk.interpretation.UseCase;
import cn.zwgk.interpretation.documents.PolicyDocument;
import cn.zwgk.interpretation.documents.PolicyDocuments;
import cn.zwgk.interpretation.materials.Interpretation;
import cn.zwgk.interpretation.materials.InterpretationId;
import cn.zwgk.interpretation.materials.Interpretations;
import cn.zwgk.web.Actor;
import cn.zwgk.web.ETags;
import cn.zwgk.web.Refusal;
import cn.zwgk.web.Refused;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.annotation.Transactional;

/** Takes an occasion through its steps: announced, moved, cancelled, held, and the material that comes out of it. */
@UseCase
public class RunOccasion {

    private final Occasions occasions;
    private final PolicyDocuments documents;
    private final Interpretations interpretations;
    private final OccasionJournal journal;
    private final PlanPolicy policy;
    private final EraseAttendees attendees;
    private final ApplicationEventPublisher listeners;
    private final InstantSource time;

    RunOccasion(
            Occasions occasions,
            PolicyDocuments documents,
            Interpretations interpretations,
            OccasionJournal journal,
            PlanPolicy policy,
            EraseAttendees attendees,
            ApplicationEventPublisher listeners,
            InstantSource time) {
        this.occasions = occasions;
        this.documents = documents;
        this.interpretations = interpretations;
        this.journal = journal;
        this.policy = policy;
        this.attendees = attendees;
        this.listeners = listeners;
        this.time = time;
    }

    /** Where and when it takes place now. */
    public record Moved(
            Instant startsAt,
            Instant endsAt,
            String place,
            @Nullable Instant signUpUntil,
            @Nullable String reason) {}

    @Transactional
    public void announce(OccasionId id, @Nullable String ifMatch, Actor officer) {
        Occasion occasion = seen(id, ifMatch);
        OccasionAnnounced fact = occasion.announce(document(occasion), officer, time.instant());
        journal.keep(occasion, fact, officer, "occasion.announced", null);
        attendees.wind(occasion);
    }

    /** @throws Refused 422 {@code reason-missing}, what {@link PlanPolicy} finds, {@code occasion-in-the-past} */
    @Transactional
    public void move(OccasionId id, @Nullable String ifMatch, Moved to, Actor officer) {
        Occasion occasion = seen(id, ifMatch);
        OccasionPlan plan = occasion.plan().moved(to.startsAt(), to.endsAt(), to.place(), to.signUpUntil());
        List<Refusal> grounds = new ArrayList<>(policy.groundsAgainst(plan));
        if (!to.startsAt().isAfter(time.instant())) {
            grounds.add(Refusal.onField("startsAt", "occasion-in-the-past"));
        }
        if (!grounds.isEmpty()) {
            throw Refused.invalid(grounds);
        }
        boolean isElsewhere = !plan.takesPlaceAs(occasion.plan());
        OccasionMoved fact = occasion.move(plan, to.reason(), officer, time.instant());
        journal.keep(occasion, fact, officer, "occasion.moved", fact.reason());
        if (isElsewhere) {
            tellWhoSignedUp(occasion);
        }
        attendees.wind(occasion);
    }

    @Transactional
    public void cancel(OccasionId id, @Nullable String ifMatch, @Nullable String reason, Actor officer) {
        Occasion occasion = seen(id, ifMatch);
        OccasionCancelled fact = occasion.cancel(document(occasion), reason, officer, time.instant());
        journal.keep(occasion, fact, officer, "occasion.cancelled", fact.reason());
        if (fact.announced()) {
            tellWhoSignedUp(occasion);
        }
    }

    /** Of the latest notice. */
    private void tellWhoSignedUp(Occasion occasion) {
        listeners.publishEvent(new OccasionChanged(occasion, occasion.notices().size() - 1));
    }

    @Transactional
    public void hold(OccasionId id, @Nullable String ifMatch, int attendance, @Nullable String record, Actor officer) {
        Occasion occasion = seen(id, ifMatch);
        OccasionHeld fact = occasion.hold(document(occasion), attendance, record, officer, time.instant());
        journal.keep(occasion, fact, officer, "occasion.held", null);
    }

    /** @throws Refused {@code material-not-found}, 422 {@code occasion-other-document} */
    @Transactional
    public void bear(OccasionId id, @Nullable String ifMatch, InterpretationId material, Actor drafter) {
        Occasion occasion = seen(id, ifMatch);
        Interpretation outcome = interpretations.get(material);
        occasion.bear(document(occasion), outcome, drafter, time.instant());
        journal.keep(occasion, drafter, "occasion.material-tied", null);
    }

    private Occasion seen(OccasionId id, @Nullable String ifMatch) {
        Occasion occasion = occasions.hold(id);
        ETags.verify(ifMatch, occasion.version());
        return occasion;
    }

    private PolicyDocument document(Occasion occasion) {
        return documents.find(occasion.documentId()).orElseThrow();
    }
}
