package cn.zwgk.application.casefile;

import cn.zwgk.application.casefile.ApplicationCase.Stored;
import cn.zwgk.web.Actor;
import cn.zwgk.web.Refused;
import org.springframework.stereotype.Component;

/**
 * Who sees a case: of a restricted one the people named; else those who answer for all, and of other offices only the officers
 * of the one that handles it.
 */
@Component
public class CaseSight {

    private final SightSettings settings;

    CaseSight(SightSettings settings) {
        this.settings = settings;
    }

    /** Whether the person sees the case. */
    public boolean sees(Actor actor, Stored theCase) {
        CaseRecords records = theCase.records();
        if (actor.has(CaseRoles.SYSTEM)) {
            return true;
        }
        if (records.isRestricted()) {
            return records.readers().stream().anyMatch(reader -> reader.id().equals(actor.id()));
        }
        return seesAllOffices(actor) || actor.office().equals(theCase.office());
    }

    /** Whether the person sees what is not restricted, whichever office handles it. */
    public boolean seesAllOffices(Actor actor) {
        return actor.has(CaseRoles.OPENNESS_OFFICE)
                || actor.has(CaseRoles.LEGAL_COUNSEL)
                || actor.has("bureau-leader")
                || actor.office().equals(settings.centralOffice());
    }

    /** @throws Refused 404 {@code case-not-found}, as if there were none */
    public void require(Actor actor, Stored theCase) {
        if (!sees(actor, theCase)) {
            throw Refused.notFound("case-not-found");
        }
    }
}
