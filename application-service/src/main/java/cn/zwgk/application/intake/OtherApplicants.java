package cn.zwgk.application.intake;

import cn.zwgk.application.casefile.CaseId;
import cn.zwgk.application.intake.persistence.PersonIndex;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells the other features which cases have the same applicant, without telling who that is. */
@Component
public class OtherApplicants {

    private final PersonIndex index;

    OtherApplicants(PersonIndex index) {
        this.index = index;
    }

    /** The other cases of whoever applied in this one. */
    @Transactional(readOnly = true)
    public Set<CaseId> casesOfTheSamePerson(CaseId id) {
        return index.sharing(id).stream().map(PersonIndex.Match::id).collect(Collectors.toUnmodifiableSet());
    }
}
