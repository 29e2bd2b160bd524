package cn.zwgk.application.proceedings;

import cn.zwgk.web.Refusal;
import cn.zwgk.web.Refused;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** On what grounds a proceeding is not registered; all are told at once. */
@Component
class RegistrationRules {

    private final JdbcClient database;

    RegistrationRules(JdbcClient database) {
        this.database = database;
    }

    /** @throws Refused with every ground that stands against it */
    void require(Registration r, LocalDate today) {
        List<Refusal> reasons = new ArrayList<>();
        if (!exists("select 1 from application_case where id = ?", r.caseId().value())) {
            reasons.add(Refusal.onField("caseId", "case-not-found"));
        }
        boolean afterReview = r.kind() == ProceedingKind.LITIGATION_AFTER_REVIEW;
        if (afterReview && !isReviewOf(r.reviewId(), r.caseId().value())) {
            reasons.add(Refusal.onField("reviewId", "proceeding-review-missing"));
        }
        if (!afterReview && r.reviewId() != null) {
            reasons.add(Refusal.onField("reviewId", "proceeding-review-not-expected"));
        }
        if (r.simpleProcedure() && !r.kind().isReview()) {
            reasons.add(Refusal.onField("simpleProcedure", "proceeding-simple-review-only"));
        }
        if (r.filedOn().isAfter(r.copyReceivedOn())) {
            reasons.add(Refusal.onField("filedOn", "proceeding-filed-after-copy"));
        }
        if (r.copyReceivedOn().isAfter(today)) {
            reasons.add(Refusal.onField("copyReceivedOn", "proceeding-day-ahead"));
        }
        if (!reasons.isEmpty()) {
            throw Refused.invalid(reasons);
        }
    }

    private boolean isReviewOf(@Nullable UUID review, UUID caseId) {
        return review != null
                && database.sql("""
                                select 1 from proceeding
                                where id = :review and case_id = :case and kind = 'ADMINISTRATIVE_REVIEW' and state <> 'STRUCK_OUT'
                                """)
                        .param("review", review)
                        .param("case", caseId)
                        .query(Integer.class)
                        .optional()
                        .isPresent();
    }

    private boolean exists(String sql, UUID id) {
        return database.sql(sql).param(id).query(Integer.class).optional().isPresent();
    }
}
