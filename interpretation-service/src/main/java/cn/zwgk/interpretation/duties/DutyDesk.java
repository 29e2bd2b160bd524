package cn.zwgk.interpretation.duties;

import cn.zwgk.web.Refused;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Duties for the other features of this service. */
@Component
public class DutyDesk {

    private final Duties duties;

    DutyDesk(Duties duties) {
        this.duties = duties;
    }

    /** @throws Refused {@code duty-not-found} */
    public InterpretationDuty get(DutyId id) {
        return duties.get(id);
    }

    /** Lets nothing happen to the duty until the transaction ends. @throws Refused {@code duty-not-found} */
    @Transactional(propagation = Propagation.MANDATORY)
    public InterpretationDuty hold(DutyId id) {
        return duties.findOneById(id.value()).orElseThrow(() -> Refused.notFound("duty-not-found"));
    }
}
