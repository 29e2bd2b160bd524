package cn.zwgk.policy.acts.web;

import cn.zwgk.policy.document.Document;
import cn.zwgk.policy.document.DocumentAct;
import cn.zwgk.policy.drafting.DiscardDraft;
import cn.zwgk.policy.publication.PublishDocument;
import cn.zwgk.policy.publication.SchedulePublication;
import cn.zwgk.policy.publication.WithdrawDocument;
import cn.zwgk.policy.review.ReviewDocument;
import cn.zwgk.policy.review.SignSecrecyReview;
import cn.zwgk.policy.review.SubmitDocument;
import cn.zwgk.web.Actor;
import org.springframework.stereotype.Component;

/** Leads each act to its use case. */
@Component
class DocumentActs {

    private final SignSecrecyReview secrecy;
    private final SubmitDocument submission;
    private final ReviewDocument review;
    private final PublishDocument publication;
    private final SchedulePublication schedule;
    private final WithdrawDocument withdrawal;
    private final DiscardDraft discarding;

    DocumentActs(
            SignSecrecyReview secrecy,
            SubmitDocument submission,
            ReviewDocument review,
            PublishDocument publication,
            SchedulePublication schedule,
            WithdrawDocument withdrawal,
            DiscardDraft discarding) {
        this.secrecy = secrecy;
        this.submission = submission;
        this.review = review;
        this.publication = publication;
        this.schedule = schedule;
        this.withdrawal = withdrawal;
        this.discarding = discarding;
    }

    void take(DocumentAct act, Document document, Actor actor, ActInput input) {
        switch (act) {
            case SIGN_SECRECY_REVIEW -> secrecy.sign(document, actor, input.words());
            case SUBMIT -> submission.submit(document, actor);
            case PASS -> review.pass(document, actor, input.isProofread(), input.words());
            case RETURN -> review.sendBack(document, actor, input.reason());
            case PUBLISH -> publication.publish(document, actor);
            case SCHEDULE -> schedule.schedule(document, actor, input.publishAt());
            case CANCEL_SCHEDULE -> schedule.cancel(document, actor);
            case WITHDRAW -> withdrawal.withdraw(document, actor, input.reason());
            case DISCARD -> discarding.discard(document, actor, input.reason());
        }
    }
}
