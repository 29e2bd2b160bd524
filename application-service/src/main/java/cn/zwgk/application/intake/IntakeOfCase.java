package cn.zwgk.application.intake;

import cn.zwgk.application.casefile.CaseDirectory;
import cn.zwgk.application.casefile.CaseId;
import cn.zwgk.application.intake.persistence.Intakes;
import cn.zwgk.web.Actor;
import java.util.Optional;
import org.springframework.transaction.annotation.Transactional;

/** Tells who works on a case how it came in. */
@UseCase
public class IntakeOfCase {

    private final CaseDirectory cases;
    private final Intakes intakes;

    IntakeOfCase(CaseDirectory cases, Intakes intakes) {
        this.cases = cases;
        this.intakes = intakes;
    }

    /**
     * @return empty for a case that came through the portal
     * @throws cn.zwgk.web.Refused 403 {@code not-on-this-case}
     */
    @Transactional(readOnly = true)
    public Optional<Intake> of(CaseId id, Actor officer) {
        cases.requireWorksOn(id, officer);
        return intakes.find(id);
    }
}
