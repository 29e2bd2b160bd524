package cn.zwgk.application.casefile.reexamination;

import cn.zwgk.application.casefile.ApplicationCase;
import cn.zwgk.application.casefile.CaseId;
import cn.zwgk.application.casefile.Decision;
import cn.zwgk.application.casefile.DisclosureDeclined;
import cn.zwgk.application.casefile.RefusalMayBeDisclosed;
import cn.zwgk.application.casefile.persistence.CaseFiles;
import cn.zwgk.web.Actor;
import cn.zwgk.web.AuditTrail;
import cn.zwgk.web.ChinaTime;
import cn.zwgk.web.Refusal;
import cn.zwgk.web.Refused;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Records that a refusal was examined again, with what came of it and why. The reply that went out stays as it is. */
@Component
public class ReexamineRefusal {

    private static final int LONGEST_REASON = 1000;

    private final CaseFiles cases;
    private final Reexaminations reexaminations;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final InstantSource time;

    ReexamineRefusal(
            CaseFiles cases,
            Reexaminations reexaminations,
            AuditTrail audit,
            ApplicationEventPublisher events,
            InstantSource time) {
        this.cases = cases;
        this.reexaminations = reexaminations;
        this.audit = audit;
        this.events = events;
        this.time = time;
    }

    /** @throws Refused 409 {@code nothing-refused}, 410 {@code case-anonymised}, 422 with everything that is missing */
    @Transactional
    public void examine(CaseId id, @Nullable ReexaminationOutcome outcome, @Nullable String reason, Actor officer) {
        ApplicationCase.Stored stored = cases.get(id).stored();
        stored.requireNotAnonymised();
        Decision decision = stored.decision();
        if (decision == null || !Reexaminations.refuses(decision.draft().result())) {
            throw Refused.conflict("nothing-refused");
        }
        List<Refusal> grounds = new ArrayList<>();
        if (outcome == null) {
            grounds.add(Refusal.onField("outcome", "reexamination-outcome-missing"));
        }
        if (reason == null || reason.isBlank() || reason.length() > LONGEST_REASON) {
            grounds.add(Refusal.onField("reason", "reexamination-reason-missing", LONGEST_REASON));
        }
        if (outcome == null || reason == null || !grounds.isEmpty()) {
            throw Refused.invalid(grounds);
        }
        keep(id, outcome, reason.strip(), officer);
        if (outcome == ReexaminationOutcome.MAY_BE_DISCLOSED) {
            events.publishEvent(new RefusalMayBeDisclosed(id, reason.strip(), officer));
        }
    }

    /** What is not disclosed after all stays refused and is examined again when its time comes. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void declined(DisclosureDeclined declined) {
        keep(declined.caseId(), ReexaminationOutcome.STILL_WITHHELD, declined.reason(), declined.by());
    }

    private void keep(CaseId id, ReexaminationOutcome outcome, String reason, Actor officer) {
        reexaminations.add(
                id,
                new Reexaminations.Examined(outcome, reason, ChinaTime.today(time), officer.name(), time.instant()),
                officer.id());
        audit.record(
                officer,
                "application.reexamine",
                "application",
                id.toString(),
                reason,
                Map.of("outcome", outcome.name()));
    }
}
