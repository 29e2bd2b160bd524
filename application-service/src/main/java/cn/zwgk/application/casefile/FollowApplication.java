package cn.zwgk.application.casefile;

import cn.zwgk.application.casefile.persistence.CaseFiles;
import cn.zwgk.privacy.SecretCheck;
import cn.zwgk.web.CodeNames;
import cn.zwgk.web.Refused;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Opens a case to its applicant, who has no account but number and secret. */
@UseCase
public class FollowApplication {

    private final CaseFiles cases;
    private final SecretCheck secrets;
    private final CodeNames names;

    FollowApplication(CaseFiles cases, SecretCheck secrets, CodeNames names) {
        this.cases = cases;
        this.secrets = secrets;
        this.names = names;
    }

    /**
     * @param address from which the attempt comes
     * @throws cn.zwgk.web.Refused 404 or 429, the same for an unknown number as for a wrong secret; 410 {@code
     *     application-anonymised} once its time is over
     */
    @Transactional(propagation = Propagation.NEVER)
    public ApplicationCase open(String registrationNumber, String secret, String address) {
        Optional<ApplicationCase> found = cases.byRegistrationNumber(registrationNumber.strip());
        secrets.require(
                registrationNumber,
                found.map(theCase -> theCase.stored().secretHash()).orElse(null),
                secret,
                address);
        ApplicationCase theCase = found.orElseThrow();
        requireKept(theCase.stored());
        return theCase;
    }

    /** Whoever still has number and secret is told what the register says, and that nothing else is left. */
    private void requireKept(ApplicationCase.Stored stored) {
        LocalDate on = stored.anonymisedOn();
        if (on != null) {
            Decision decision = stored.decision();
            throw Refused.gone(
                    "application-anonymised",
                    Map.of("registrationNumber", stored.registrationNumber(), "anonymisedOn", on),
                    stored.registrationNumber(),
                    on.toString(),
                    decision == null
                            ? names.of(stored.state())
                            : names.of(decision.draft().result()));
        }
    }
}
