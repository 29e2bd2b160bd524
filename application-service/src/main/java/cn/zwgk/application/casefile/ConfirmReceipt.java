package cn.zwgk.application.casefile;

import cn.zwgk.application.casefile.persistence.CaseFiles;
import cn.zwgk.web.Actor;
import cn.zwgk.web.AuditTrail;
import cn.zwgk.web.ETags;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.annotation.Transactional;

/** An officer has confirmed receipt with the applicant (Article 31): from today on the time to reply runs. */
@UseCase
public class ConfirmReceipt {

    private final CaseFiles cases;
    private final RegisterReceipt register;
    private final AuditTrail audit;

    ConfirmReceipt(CaseFiles cases, RegisterReceipt register, AuditTrail audit) {
        this.cases = cases;
        this.register = register;
        this.audit = audit;
    }

    @Transactional
    public void confirm(CaseId id, @Nullable String ifMatch, Actor officer) {
        ApplicationCase theCase = cases.get(id);
        ETags.verify(ifMatch, theCase.stored().version());
        ApplicationReceived received = register.confirm(theCase, officer);
        cases.save(theCase);
        register.issuePaper(theCase, received, officer);
        audit.record(officer, "application.confirm-receipt", CaseDesk.SUBJECT, id.toString(), null, Map.of());
    }
}
