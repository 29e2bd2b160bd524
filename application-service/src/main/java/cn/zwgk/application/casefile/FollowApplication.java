package cn.zwgk.application.casefile;

import cn.zwgk.application.casefile.persistence.CaseFiles;
import cn.zwgk.privacy.SecretCheck;
import java.util.Optional;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Opens a case to its applicant, who has no account but number and secret. */
@UseCase
public class FollowApplication {

    private final CaseFiles cases;
    private final SecretCheck secrets;

    FollowApplication(CaseFiles cases, SecretCheck secrets) {
        this.cases = cases;
        this.secrets = secrets;
    }

    /**
     * @param address from which the attempt comes
     * @throws cn.zwgk.web.Refused 404 or 429, the same for an unknown number as for a wrong secret
     */
    @Transactional(propagation = Propagation.NEVER)
    public ApplicationCase open(String registrationNumber, String secret, String address) {
        Optional<ApplicationCase> found = cases.byRegistrationNumber(registrationNumber.strip());
        secrets.require(
                registrationNumber,
                found.map(theCase -> theCase.stored().secretHash()).orElse(null),
                secret,
                address);
        return found.orElseThrow();
    }
}
