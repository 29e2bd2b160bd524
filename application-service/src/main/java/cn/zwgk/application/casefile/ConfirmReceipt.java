package cn.zwgk.application.casefile;

import cn.zwgk.application.casefile.persistence.CaseFiles;
import cn.zwgk.web.Actor;
import cn.zwgk.web.AuditTrail;
import cn.zwgk.web.ChinaTime;
import cn.zwgk.web.ETags;
import cn.zwgk.web.Refusal;
import cn.zwgk.web.Refused;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.annotation.Transactional;

/** An officer has confirmed receipt with the applicant (Article 31): from today on the time to reply runs. */
@UseCase
public class ConfirmReceipt {

    private final CaseFiles cases;
    private final RegisterReceipt register;
    private final CaseSight sight;
    private final AuditTrail audit;
    private final InstantSource time;

    ConfirmReceipt(CaseFiles cases, RegisterReceipt register, CaseSight sight, AuditTrail audit, InstantSource time) {
        this.cases = cases;
        this.register = register;
        this.sight = sight;
        this.audit = audit;
        this.time = time;
    }

    @Transactional
    public void confirm(CaseId id, @Nullable String ifMatch, Actor officer) {
        confirm(id, ifMatch, ChinaTime.today(time), officer);
    }

    /**
     * The same, entered on a later day.
     *
     * @param on the day on which both confirmed
     * @throws Refused 422 {@code receipt-in-future}
     */
    @Transactional
    public void confirm(CaseId id, @Nullable String ifMatch, LocalDate on, Actor officer) {
        if (on.isAfter(ChinaTime.today(time))) {
            throw Refused.invalid(List.of(Refusal.onField("confirmedOn", "receipt-in-future")));
        }
        ApplicationCase theCase = cases.get(id);
        sight.require(officer, theCase.stored());
        ETags.verify(ifMatch, theCase.stored().version());
        ApplicationReceived received = register.confirm(theCase, on, officer);
        cases.save(theCase);
        register.issuePaper(theCase, received, officer);
        audit.record(officer, "application.confirm-receipt", CaseDesk.SUBJECT, id.toString(), null, Map.of("on", on));
    }
}
