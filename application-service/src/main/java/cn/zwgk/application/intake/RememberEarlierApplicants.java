package cn.zwgk.application.intake;

import cn.zwgk.application.casefile.CaseId;
import cn.zwgk.application.intake.persistence.PersonIndex;
import cn.zwgk.timers.TimerHandler;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Knows the applicants of cases again that were there before the index was; rings once, after the index was made. */
@Component
class RememberEarlierApplicants implements TimerHandler {

    static final String TASK = "remember-applicants";

    private static final int AT_ONCE = 200;

    private final PersonIndex index;
    private final KnownApplicants applicants;
    private final TransactionOperations transaction;

    RememberEarlierApplicants(PersonIndex index, KnownApplicants applicants, TransactionOperations transaction) {
        this.index = index;
        this.applicants = applicants;
        this.transaction = transaction;
    }

    @Override
    public String task() {
        return TASK;
    }

    @Override
    public void due(String businessId) {
        List<CaseId> unknown = index.casesWithout(AT_ONCE);
        while (!unknown.isEmpty()) {
            List<CaseId> batch = unknown;
            transaction.executeWithoutResult(status -> batch.forEach(applicants::remember));
            unknown = index.casesWithout(AT_ONCE);
        }
    }
}
