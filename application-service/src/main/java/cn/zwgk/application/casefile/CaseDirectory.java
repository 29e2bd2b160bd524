package cn.zwgk.application.casefile;

import cn.zwgk.application.casefile.persistence.CaseFamilies;
import cn.zwgk.application.casefile.persistence.CaseFiles;
import cn.zwgk.web.Actor;
import cn.zwgk.web.Refused;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells the other features of a case what they may know of it, and who works on it. */
@Component
public class CaseDirectory {

    private final CaseFiles cases;
    private final CaseFamilies families;
    private final CaseSight sight;

    CaseDirectory(CaseFiles cases, CaseFamilies families, CaseSight sight) {
        this.cases = cases;
        this.sight = sight;
        this.families = families;
    }

    /** @throws Refused 404 {@code case-not-found} */
    public ApplicationCase.Stored get(CaseId id) {
        return cases.get(id).stored();
    }

    /**
     * The case, if the person sees it.
     *
     * @throws Refused 404 {@code case-not-found}, also for a case that the person does not see
     */
    public CaseId requireSeen(CaseId id, Actor reader) {
        sight.require(reader, get(id));
        return id;
    }

    /**
     * The case and those that belong to it: the whole first, then its parts in order; the case alone where it was never split.
     */
    @Transactional(readOnly = true)
    public List<ApplicationCase.Stored> familyOf(CaseId id) {
        CaseId whole = families.wholeOf(id).orElse(id);
        List<ApplicationCase.Stored> family = new java.util.ArrayList<>();
        family.add(get(whole));
        families.partsOf(whole).forEach(part -> family.add(get(part)));
        return family;
    }

    /**
     * What tells about the applicant is shown to those who work on the case only: the openness office, the officers of the
     * office that has it, and whoever has acted on it; while no office has it, every disclosure officer; of a restricted case the people named.
     *
     * @throws Refused 404 {@code case-not-found}, 403 {@code not-on-this-case}
     */
    @Transactional(readOnly = true)
    public ApplicationCase.Stored requireWorksOn(CaseId id, Actor officer) {
        ApplicationCase.Stored stored = get(id);
        if (stored.records().isRestricted()) {
            sight.require(officer, stored);
        }
        boolean works = officer.has(CaseRoles.OPENNESS_OFFICE)
                || (officer.has(CaseRoles.DISCLOSURE_OFFICER) && isAmongItsOfficers(stored, officer));
        if (!works) {
            throw Refused.forbidden("not-on-this-case");
        }
        return stored;
    }

    private boolean isAmongItsOfficers(ApplicationCase.Stored stored, Actor officer) {
        return stored.office() == null
                || stored.office().equals(officer.office())
                || cases.historyOf(stored.id()).stream()
                        .anyMatch(entry -> entry.byId().equals(officer.id()));
    }
}
