package cn.zwgk.application.casefile;

import cn.zwgk.application.casefile.persistence.CaseFiles;
import cn.zwgk.web.Actor;
import cn.zwgk.web.AuditTrail;
import cn.zwgk.web.Refusal;
import cn.zwgk.web.Refused;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.annotation.Transactional;

/** Shows an applicant's data in full to an officer who says what for; who saw them is in the audit trail. */
@UseCase
public class RevealApplicant {

    private final CaseFiles cases;
    private final CaseSight sight;
    private final AuditTrail audit;

    RevealApplicant(CaseFiles cases, CaseSight sight, AuditTrail audit) {
        this.cases = cases;
        this.sight = sight;
        this.audit = audit;
    }

    @Transactional
    public Applicant reveal(CaseId id, @Nullable String reason, Actor officer) {
        if (reason == null || reason.isBlank()) {
            throw Refused.invalid(List.of(Refusal.onField("reason", "reason-missing")));
        }
        ApplicationCase found = cases.get(id);
        ApplicationCase.Stored theCase = found.stored();
        sight.require(officer, theCase);
        found.requireNotAnonymised();
        Applicant applicant = theCase.applicant();
        audit.record(officer, "application.reveal-applicant", CaseDesk.SUBJECT, id.toString(), reason, Map.of());
        return applicant;
    }
}
