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
    public ReviewPassed pass(Actor reviewer, boolean proofread, @Nullable String remark, Instant at) {
        var step = TABLE.require(document.state, DocumentAct.PASS, reviewer.roles());
        Grounds.forbidOn(ReviewPolicy.groundsAgainst(document, reviewer.id()));
        if (!proofread) {
            throw Refused.invalid(List.of(Refusal.onField("proofread", "proofread-missing")));
        }
        Review review = add(Review.Outcome.PASSED, reviewer, at, true, remark);
        document.state = step.to();
        return new ReviewPassed(document.id().value(), review.stage());
    }

    /** 退文: back to the drafter, with everything kept. */
    public DocumentReturned sendBack(Actor reviewer, @Nullable String reason, Instant at) {
        var step = TABLE.require(document.state, DocumentAct.RETURN, reviewer.roles());
        String ground = Grounds.requireReason(reason);
        Review review = add(Review.Outcome.RETURNED, reviewer, at, false, ground);
        document.state = step.to();
        return new DocumentReturned(document.id().value(), document.nextVersion(), review.stage(), ground);
    }

    private Review add(Review.Outcome outcome, Actor reviewer, Instant at, boolean proofread, @Nullable String remark) {
        ReviewStage stage = ReviewStage.of(document.state).orElseThrow();
        Review review =
                new Review(document.reviewFile.round(), stage, outcome, Person.of(reviewer), at, proofread, remark);
        document.reviewFile = document.reviewFile.with(review);
        return review;
    }
}
