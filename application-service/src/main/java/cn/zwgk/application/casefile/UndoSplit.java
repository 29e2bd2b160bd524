package cn.zwgk.application.casefile;

import cn.zwgk.application.casefile.persistence.CaseFamilies;
import cn.zwgk.application.casefile.persistence.CaseFiles;
import cn.zwgk.web.Actor;
import cn.zwgk.web.AuditTrail;
import cn.zwgk.web.Refusal;
import cn.zwgk.web.Refused;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.annotation.Transactional;

/** Takes a split back while nothing has happened with the parts; their numbers stay taken. */
@UseCase
public class UndoSplit {

    private final CaseFiles cases;
    private final CaseFamilies families;
    private final CaseTimers timers;
    private final AuditTrail audit;
    private final InstantSource time;

    UndoSplit(CaseFiles cases, CaseFamilies families, CaseTimers timers, AuditTrail audit, InstantSource time) {
        this.cases = cases;
        this.families = families;
        this.timers = timers;
        this.audit = audit;
        this.time = time;
    }

    /** @throws Refused 422 {@code reason-missing}; 409 {@code parts-under-way} naming the parts that were taken up */
    @Transactional
    public void undo(CaseId id, @Nullable String reason, Actor officer) {
        if (reason == null || reason.isBlank()) {
            throw Refused.invalid(List.of(Refusal.onField("reason", "reason-missing")));
        }
        ApplicationCase whole = cases.get(id);
        Instant now = time.instant();
        whole.reunite(reason, officer, now);
        List<ApplicationCase> parts =
                families.partsOf(id).stream().map(cases::get).toList();
        String underWay = String.join(
                "、",
                parts.stream()
                        .filter(part -> part.state() != CaseState.REGISTERED)
                        .map(ApplicationCase::registrationNumber)
                        .toList());
        if (!underWay.isEmpty()) {
            throw Refused.conflict("parts-under-way", underWay);
        }
        for (ApplicationCase part : parts) {
            part.dissolve(reason, Actor.system("application-service"), now);
            cases.save(part);
            timers.setFor(part);
        }
        families.forget(id);
        cases.save(whole);
        timers.setFor(whole);
        audit.record(officer, "application.undo-split", CaseDesk.SUBJECT, id.toString(), reason, Map.of());
    }
}
