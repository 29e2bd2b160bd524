package cn.zwgk.application.casefile.persistence;

import cn.zwgk.application.casefile.Applicant;
import cn.zwgk.application.casefile.CaseId;
import cn.zwgk.application.casefile.PersonalDataPlace;
import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who applied. The category stays, because the annual report counts by it. */
@Component
class ApplicantData implements PersonalDataPlace {

    private final JdbcClient database;
    private final CaseFiles cases;

    ApplicantData(JdbcClient database, CaseFiles cases) {
        this.database = database;
        this.cases = cases;
    }

    @Override
    public String code() {
        return "APPLICANT";
    }

    @Override
    public int count(CaseId id) {
        return 1;
    }

    @Override
    public void erase(CaseId id, LocalDate today) {
        Applicant known = cases.get(id).stored().applicant();
        Applicant nobody = new Applicant(known.category(), ERASED, known.identityType(), ERASED, null, null, null);
        database.sql("update application_case set applicant = :applicant where id = :id")
                .param("applicant", cases.sealed(id, nobody))
                .param("id", id.value())
                .update();
    }
}
