package cn.zwgk.application.casefile;

import cn.zwgk.application.casefile.CaseRecords.NamedReader;
import cn.zwgk.application.casefile.persistence.CaseFiles;
import cn.zwgk.application.staff.StaffDirectory;
import cn.zwgk.application.staff.StaffMember;
import cn.zwgk.web.Actor;
import cn.zwgk.web.Refusal;
import cn.zwgk.web.Refused;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * 限定知悉范围: takes the people whom a form names from the directory of staff, so that a case is never shown to an id that
 * nobody has, nor under a name that somebody typed.
 */
@UseCase
public class NamedReaders {

    private static final int MOST = 50;

    private final CaseFiles cases;
    private final CaseSight sight;
    private final StaffDirectory staff;

    NamedReaders(CaseFiles cases, CaseSight sight, StaffDirectory staff) {
        this.cases = cases;
        this.sight = sight;
        this.staff = staff;
    }

    /**
     * The form with the people as the directory has them. Only whoever may take the act makes us ask.
     *
     * @throws Refused 404, 403 or 409 as the act itself, 422 {@code people-unknown}, {@code people-too-many}, 503 {@code
     *     staff-unavailable}
     */
    @Transactional(propagation = Propagation.NEVER)
    public StepForm in(CaseId id, CaseAct act, StepForm form, Actor actor) {
        List<NamedReader> people = form.people();
        if (act != CaseAct.RESTRICT_ACCESS || people == null || people.isEmpty()) {
            return form;
        }
        ApplicationCase.Stored theCase = cases.get(id).stored();
        sight.require(actor, theCase);
        CaseTransitions.TABLE.require(theCase.state(), act, actor.roles());
        if (people.size() > MOST) {
            throw Refused.invalid(List.of(Refusal.onField("people", "people-too-many", MOST)));
        }
        Set<String> ids =
                people.stream().map(one -> one == null ? "" : one.id()).collect(Collectors.toSet());
        List<StaffMember> known = staff.withIds(ids);
        if (known.size() < ids.size()) {
            throw Refused.invalid(List.of(Refusal.onField("people", "people-unknown")));
        }
        return form.naming(
                known.stream().map(one -> new NamedReader(one.id(), one.name())).toList());
    }
}
