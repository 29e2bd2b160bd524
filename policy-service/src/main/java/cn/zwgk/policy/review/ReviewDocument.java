package cn.zwgk.policy.review;

import cn.zwgk.policy.UseCase;
import cn.zwgk.policy.document.Chronicle;
import cn.zwgk.policy.document.Document;
import cn.zwgk.policy.document.DocumentAct;
import cn.zwgk.policy.document.DocumentReturned;
import cn.zwgk.policy.document.DocumentReviewPassed;
import cn.zwgk.policy.material.ReviewInStep;
import cn.zwgk.web.Actor;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.annotation.Transactional;

/**
 * 审核: signs the present review with its proofread, or sends the document back with the reason. What is reviewed beside it has
 * passed the review before, by the same hand (三同步).
 */
@UseCase
public class ReviewDocument {

    private final ReviewInStep inStep;
    private final Chronicle chronicle;
    private final InstantSource time;

    ReviewDocument(ReviewInStep inStep, Chronicle chronicle, InstantSource time) {
        this.inStep = inStep;
        this.chronicle = chronicle;
        this.time = time;
    }

    @Transactional
    public void pass(Document document, Actor reviewer, boolean proofread, @Nullable String remark) {
        DocumentReviewPassed fact = document.reviewing().pass(reviewer, proofread, remark, time.instant());
        inStep.requireMaterialPassed(document, fact, reviewer);
        chronicle.write(document, reviewer, DocumentAct.PASS, fact, remark);
    }

    @Transactional
    public void sendBack(Document document, Actor reviewer, @Nullable String reason) {
        DocumentReturned fact = document.reviewing().sendBack(reviewer, reason, time.instant());
        chronicle.write(document, reviewer, DocumentAct.RETURN, fact, fact.reason());
    }
}
