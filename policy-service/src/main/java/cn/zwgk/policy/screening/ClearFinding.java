package cn.zwgk.policy.screening;

import cn.zwgk.policy.UseCase;
import cn.zwgk.policy.document.Document;
import cn.zwgk.policy.document.Person;
import cn.zwgk.web.Actor;
import cn.zwgk.web.AuditTrail;
import cn.zwgk.web.Refusal;
import cn.zwgk.web.Refused;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.annotation.Transactional;

/** Decides that one finding may be published, with the reason, or takes that back. */
@UseCase
public class ClearFinding {

    private final DraftFindings findings;
    private final Clearances clearances;
    private final AuditTrail audit;
    private final InstantSource time;

    ClearFinding(DraftFindings findings, Clearances clearances, AuditTrail audit, InstantSource time) {
        this.findings = findings;
        this.clearances = clearances;
        this.audit = audit;
        this.time = time;
    }

    /** @throws Refused {@code finding-gone} if the text has changed, {@code finding-cleared-already}, {@code reason-missing} */
    @Transactional
    public void clear(Document document, String id, @Nullable String reason, Actor actor) {
        Finding finding = find(document, id);
        FindingRights.requireMayClear(document, finding, actor);
        if (reason == null || reason.isBlank()) {
            throw Refused.invalid(List.of(Refusal.onField("reason", "reason-missing")));
        }
        if (!finding.isOpen()) {
            throw Refused.conflict("finding-cleared-already");
        }
        Clearance clearance = new Clearance(id, reason.strip(), Person.of(actor), time.instant());
        clearances.add(document.id(), finding, clearance);
        record(document, finding, actor, "document.clear-finding", clearance.reason());
    }

    /** @throws Refused {@code finding-gone}, {@code finding-not-cleared} */
    @Transactional
    public void takeBack(Document document, String id, Actor actor) {
        Finding finding = find(document, id);
        FindingRights.requireMayClear(document, finding, actor);
        if (!clearances.takeBack(
                document.id(), id, Person.of(actor), time.instant().atOffset(ZoneOffset.UTC))) {
            throw Refused.conflict("finding-not-cleared");
        }
        record(document, finding, actor, "document.reopen-finding", null);
    }

    private Finding find(Document document, String id) {
        return findings.of(document).stream()
                .filter(finding -> finding.id().equals(id))
                .findFirst()
                .orElseThrow(() -> Refused.conflict("finding-gone"));
    }

    private void record(Document document, Finding finding, Actor actor, String act, @Nullable String reason) {
        audit.record(
                actor,
                act,
                "Document",
                document.id().toString(),
                reason,
                Map.of("finding", finding.id(), "kind", finding.kind()));
    }
}
