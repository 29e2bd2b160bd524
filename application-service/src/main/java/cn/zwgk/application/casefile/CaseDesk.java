package cn.zwgk.application.casefile;

import cn.zwgk.application.casefile.persistence.CaseFiles;
import cn.zwgk.web.Actor;
import cn.zwgk.web.AuditTrail;
import cn.zwgk.web.ETags;
import cn.zwgk.workflow.StepRefused;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Takes a case up, lets an officer do something with it, puts it back and notes it in the audit trail. */
@Component
class CaseDesk {

    /** The type under which cases stand in the audit trail. */
    static final String SUBJECT = "application";

    private final CaseFiles cases;
    private final CaseSight sight;
    private final AuditTrail audit;

    CaseDesk(CaseFiles cases, CaseSight sight, AuditTrail audit) {
        this.cases = cases;
        this.sight = sight;
        this.audit = audit;
    }

    /**
     * @param ifMatch the version that the officer saw, if he says
     * @throws StepRefused with what the officer may do instead, as the case stands
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void act(
            CaseId id,
            @Nullable String ifMatch,
            Actor actor,
            CaseAct act,
            @Nullable String reason,
            Consumer<ApplicationCase> verb) {
        ApplicationCase theCase = cases.get(id);
        sight.require(actor, theCase.stored());
        ETags.verify(ifMatch, theCase.stored().version());
        try {
            verb.accept(theCase);
        } catch (StepRefused refused) {
            throw refused.offering(theCase.allowed(actor));
        }
        cases.save(theCase);
        audit.record(actor, SUBJECT + "." + act.code(), SUBJECT, id.toString(), reason, Map.of());
    }
}
