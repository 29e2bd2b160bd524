package cn.zwgk.application.proceedings;

import cn.zwgk.application.casefile.CaseId;
import cn.zwgk.application.casefile.PersonalDataPlace;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Who contests and acts for him, and words about it. The register of review and litigation keeps its numbers, bodies, days and results. */
@Component
class ProceedingData implements PersonalDataPlace {

    private final Proceedings proceedings;

    ProceedingData(Proceedings proceedings) {
        this.proceedings = proceedings;
    }

    @Override
    public String code() {
        return "PROCEEDINGS";
    }

    @Override
    public int count(CaseId id) {
        return proceedings.telling(id).size();
    }

    /** A review or a suit that was registered, or to which something was added, after the case was anonymised. */
    @Override
    public int countLate(CaseId id) {
        return count(id);
    }

    @Override
    public void erase(CaseId id, LocalDate today) {
        proceedings.telling(id).forEach(proceeding -> proceedings.erase(proceeding, ERASED, today));
    }
}
