package cn.zwgk.application.intake;

import cn.zwgk.application.casefile.Applicant;
import cn.zwgk.application.casefile.CaseDirectory;
import cn.zwgk.application.casefile.CaseId;
import cn.zwgk.application.intake.persistence.PersonIndex;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Knows an applicant again by identity number, telephone and mail, without keeping any of them readable. */
@Component
class KnownApplicants {

    private final CaseDirectory cases;
    private final PersonIndex index;

    KnownApplicants(CaseDirectory cases, PersonIndex index) {
        this.cases = cases;
        this.index = index;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void remember(CaseId id) {
        index.add(id, marks(cases.get(id).applicant()));
    }

    /** Other cases of whoever applied in this one, newest first, with what they have in common. */
    List<PersonIndex.Match> otherCases(CaseId id) {
        return index.sharing(id);
    }

    private static Map<ApplicantMark, String> marks(Applicant applicant) {
        Map<ApplicantMark, String> marks = new EnumMap<>(ApplicantMark.class);
        marks.put(
                ApplicantMark.IDENTITY_NUMBER,
                applicant.identityNumber().strip().toUpperCase(Locale.ROOT));
        String phone = applicant.phone();
        if (phone != null && !phone.isBlank()) {
            marks.put(ApplicantMark.PHONE, phone.replaceAll("[^0-9]", "").replaceFirst("^86(?=1[0-9]{10}$)", ""));
        }
        String email = applicant.email();
        if (email != null && !email.isBlank()) {
            marks.put(ApplicantMark.EMAIL, email.strip().toLowerCase(Locale.ROOT));
        }
        return marks;
    }
}
