package cn.zwgk.policy.document;

import static cn.zwgk.policy.document.DocumentTransitions.TABLE;

import cn.zwgk.web.Actor;
import cn.zwgk.web.Refusal;
import cn.zwgk.web.Refused;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** 保密审查、三审三校: the verbs of those who read a document before it is published, none of whom wrote it. */
public final class Reviewing {

    private final Document document;

    Reviewing(Document document) {
        this.document = document;
    }

    /** 签署保密审查. Not by those who wrote the text. */
    public SecrecyReviewSigned signSecrecyReview(Actor reviewer, Instant at) {
        var step = TABLE.require(document.state, DocumentAct.SIGN_SECRECY_REVIEW, reviewer.roles());
        if (document.contributors().contains(reviewer.id())) {
            throw Refused.forbidden("reviewer-is-drafter");
        }
        document.reviewFile = document.reviewFile.signedForSecrecy(new Signature(Person.of(reviewer), at));
        document.state = step.to();
        return new SecrecyReviewSigned(document.id().value());
    }

    /** Signs the present review and its proofread, and hands the document on. */
    public DocumentReviewPassed pass(Actor reviewer, boolean proofread, @Nullable String remark, Instant at) {
        var step = TABLE.require(document.state, DocumentAct.PASS, reviewer.roles());
        Grounds.forbidOn(ReviewPolicy.groundsAgainst(document, reviewer.id()));
        if (!proofread) {
            throw Refused.invalid(List.of(Refusal.onField("proofread", "proofread-missing")));
        }
        Review review = add(Review.Outcome.PASSED, Person.of(reviewer), at, true, remark);
        document.state = step.to();
        return DocumentReviewPassed.of(document, review);
    }

    /** 退文: back to the drafter, with everything kept. */
    public DocumentReturned sendBack(Actor reviewer, @Nullable String reason, Instant at) {
        var step = TABLE.require(document.state, DocumentAct.RETURN, reviewer.roles());
        return sendBack(step.to(), Person.of(reviewer), Grounds.requireReason(reason), at);
    }

    /**
     * 随解读材料退回: what is reviewed together goes back together, even from the queue of what is to be published.
     *
     * @param returner who returned the material; that he might was decided where it was done
     */
    public DocumentReturned sendBackWithMaterial(Actor platform, Person returner, String reason, Instant at) {
        var step = TABLE.require(document.state, DocumentAct.RETURN, platform.roles());
        return sendBack(step.to(), returner, reason, at);
    }

    private DocumentReturned sendBack(DocumentState draft, Person by, String reason, Instant at) {
        Review review = add(Review.Outcome.RETURNED, by, at, false, reason);
        document.publicLife = document.publicLife.scheduled(null);
        document.state = draft;
        return DocumentReturned.of(document, review, reason);
    }

    private Review add(Review.Outcome outcome, Person by, Instant at, boolean proofread, @Nullable String remark) {
        ReviewStage stage = ReviewStage.of(document.state).orElseThrow();
        Review review = new Review(document.reviewFile.round(), stage, outcome, by, at, proofread, remark);
        document.reviewFile = document.reviewFile.with(review);
        return review;
    }
}
