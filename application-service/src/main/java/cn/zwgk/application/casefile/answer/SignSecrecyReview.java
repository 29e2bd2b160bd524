package cn.zwgk.application.casefile.answer;

import cn.zwgk.application.casefile.ApplicationCase;
import cn.zwgk.application.casefile.CaseId;
import cn.zwgk.application.casefile.CaseState;
import cn.zwgk.application.casefile.DecisionDraft;
import cn.zwgk.application.casefile.persistence.CaseFiles;
import cn.zwgk.web.Actor;
import cn.zwgk.web.AuditTrail;
import cn.zwgk.web.Refusal;
import cn.zwgk.web.Refused;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Signs that what a drafted reply gives out holds no secret (Article 17). Whoever drafted it does not review it. */
@Component
public class SignSecrecyReview {

    private static final int LONGEST_OPINION = 500;

    private final CaseFiles cases;
    private final AnswerChecks checks;
    private final SecrecyReviews reviews;
    private final AuditTrail audit;
    private final InstantSource time;

    SignSecrecyReview(
            CaseFiles cases, AnswerChecks checks, SecrecyReviews reviews, AuditTrail audit, InstantSource time) {
        this.cases = cases;
        this.checks = checks;
        this.reviews = reviews;
        this.audit = audit;
        this.time = time;
    }

    /** @throws Refused 409 {@code no-draft-to-review}, 403 {@code secrecy-review-of-own-draft}, 422 */
    @Transactional
    public void sign(CaseId id, @Nullable String opinion, Actor reviewer) {
        ApplicationCase theCase = cases.get(id);
        DecisionDraft draft = theCase.stored().draft();
        if (theCase.state() != CaseState.DECISION_DRAFTED || draft == null) {
            throw Refused.conflict("no-draft-to-review");
        }
        if (draft.draftedById().equals(reviewer.id())) {
            throw Refused.forbidden("secrecy-review-of-own-draft");
        }
        if (opinion == null || opinion.isBlank() || opinion.length() > LONGEST_OPINION) {
            throw Refused.invalid(List.of(Refusal.onField("opinion", "secrecy-opinion-missing", LONGEST_OPINION)));
        }
        String subject = checks.subject(id, draft);
        reviews.add(
                id,
                new SecrecyReviews.Signed(subject, opinion.strip(), reviewer.id(), reviewer.name(), time.instant()));
        audit.record(
                reviewer,
                "application.sign-secrecy-review",
                "application",
                id.toString(),
                opinion.strip(),
                Map.of("subject", subject));
    }

    /** Whether a review is needed for the present draft, and is there. */
    @Transactional(readOnly = true)
    public Standing standing(CaseId id) {
        DecisionDraft draft = cases.get(id).stored().draft();
        if (draft == null || !AnswerChecks.needsReview(draft.result())) {
            return new Standing(false, null);
        }
        String subject = checks.subject(id, draft);
        return new Standing(
                true,
                reviews.of(id)
                        .filter(review -> review.subject().equals(subject))
                        .orElse(null));
    }

    /** @param signed the review of exactly this draft; null while there is none */
    public record Standing(boolean needed, SecrecyReviews.@Nullable Signed signed) {}
}
