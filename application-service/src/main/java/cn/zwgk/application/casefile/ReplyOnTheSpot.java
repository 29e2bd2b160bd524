package cn.zwgk.application.casefile;

import cn.zwgk.application.casefile.answer.AnswerChecks;
import cn.zwgk.application.law.ReplyResult;
import cn.zwgk.messaging.Outbox;
import cn.zwgk.web.Actor;
import cn.zwgk.web.ChinaTime;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.annotation.Transactional;

/** 当场答复: tells an applicant at the counter where to find what is public already (Articles 33 and 36(1)). */
@UseCase
public class ReplyOnTheSpot {

    private final CaseDesk desk;
    private final NoticeDesk notices;
    private final AnswerChecks answers;
    private final CaseTimers timers;
    private final Outbox outbox;
    private final InstantSource time;

    ReplyOnTheSpot(
            CaseDesk desk,
            NoticeDesk notices,
            AnswerChecks answers,
            CaseTimers timers,
            Outbox outbox,
            InstantSource time) {
        this.desk = desk;
        this.notices = notices;
        this.answers = answers;
        this.timers = timers;
        this.outbox = outbox;
        this.time = time;
    }

    /** @param form says where the information is */
    @Transactional
    public void reply(CaseId id, @Nullable String ifMatch, StepForm form, Actor actor) {
        Instant now = time.instant();
        desk.act(id, ifMatch, actor, CaseAct.REPLY_ON_THE_SPOT, null, theCase -> {
            CaseTransitions.TABLE.require(theCase.state(), CaseAct.REPLY_ON_THE_SPOT, actor.roles());
            ActForms.require(CaseAct.REPLY_ON_THE_SPOT, form);
            DecisionDraft told = new DecisionDraft(
                    ReplyResult.ALREADY_PUBLIC,
                    Situation.filled(form.text()),
                    null,
                    null,
                    actor.id(),
                    actor.name(),
                    now);
            theCase.prepareReplyOnTheSpot(told, actor, now);
            answers.requireReady(id, told.result());
            String number = notices.issue(
                    theCase.stored(),
                    new NoticeRequest(
                            NoticeKind.DECISION, theCase.stored().applicant().name(), ChinaTime.today(time), Map.of()),
                    actor);
            outbox.append(theCase.replyOnTheSpot(number, actor, now));
            timers.setFor(theCase);
        });
    }
}
