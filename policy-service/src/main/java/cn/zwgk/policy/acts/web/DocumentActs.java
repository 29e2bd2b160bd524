package cn.zwgk.policy.acts.web;

import cn.zwgk.policy.document.Document;
import cn.zwgk.policy.document.DocumentAct;
import cn.zwgk.policy.drafting.DiscardDraft;
import cn.zwgk.policy.edition.BeginEdition;
import cn.zwgk.policy.edition.PublishEdition;
import cn.zwgk.policy.publication.PublishDocument;
import cn.zwgk.policy.publication.SchedulePublication;
import cn.zwgk.policy.review.ReviewDocument;
import cn.zwgk.policy.review.SignSecrecyReview;
import cn.zwgk.policy.review.SubmitDocument;
import cn.zwgk.policy.unpublishing.UnpublishDocument;
import cn.zwgk.policy.urgency.DecideUrgentPublication;
import cn.zwgk.policy.withholding.CloseDocument;
import cn.zwgk.web.Actor;
import cn.zwgk.web.Refused;
import org.springframework.stereotype.Component;

/** Leads each act to its use case. */
@Component
class DocumentActs {

    private final SignSecrecyReview secrecy;
    private final SubmitDocument submission;
    private final ReviewDocument review;
    private final PublishDocument publication;
    private final SchedulePublication schedule;
    private final UnpublishDocument unpublishing;
    private final DiscardDraft discarding;
    private final BeginEdition newEditions;
    private final PublishEdition editions;
    private final DecideUrgentPublication urgency;
    private final CloseDocument closing;

    DocumentActs(
            SignSecrecyReview secrecy,
            SubmitDocument submission,
            ReviewDocument review,
            PublishDocument publication,
            SchedulePublication schedule,
            UnpublishDocument unpublishing,
            DiscardDraft discarding,
            BeginEdition newEditions,
            PublishEdition editions,
            DecideUrgentPublication urgency,
            CloseDocument closing) {
        this.secrecy = secrecy;
        this.submission = submission;
        this.review = review;
        this.publication = publication;
        this.schedule = schedule;
        this.unpublishing = unpublishing;
        this.discarding = discarding;
        this.newEditions = newEditions;
        this.editions = editions;
        this.urgency = urgency;
        this.closing = closing;
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
            case WITHDRAW -> unpublishing.unpublish(document, input.unpublishingRequest(), actor);
            case DISCARD -> discarding.discard(document, actor, input.reason());
            case BEGIN_EDITION -> beginEdition(document, input.editionInput(), actor);
            case PUBLISH_EDITION -> editions.publish(document, actor);
            case REVISE -> throw Refused.notFound("act-unknown");
            case PUBLISH_URGENTLY -> publication.publishUrgently(document, actor, input.reason());
            case APPROVE_URGENT -> urgency.approve(document, actor, input.words());
            case REFUSE_URGENT -> urgency.refuse(document, actor, input.reason());
            case WITHHOLD -> closing.withhold(document, input.withholdingDecision(), actor);
            case KEEP_WITHHELD -> closing.keep(document, input.withholdingDecision(), actor);
            case OPEN_UP -> closing.openUp(document, input.reason(), actor);
        }
    }

    private void beginEdition(Document document, ActInput.EditionInput input, Actor drafter) {
        newEditions.begin(document, input.nature(), input.changeNote(), input.changedOn(), drafter);
    }
}
