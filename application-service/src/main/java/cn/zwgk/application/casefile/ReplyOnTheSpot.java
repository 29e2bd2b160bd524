package cn.zwgk.application.casefile;

import static java.util.Objects.requireNonNull;

import cn.zwgk.application.casefile.notice.CaseTexts;
import cn.zwgk.application.casefile.persistence.Papers;
import cn.zwgk.application.law.ReplyResult;
import cn.zwgk.messaging.Outbox;
import cn.zwgk.web.Actor;
import cn.zwgk.web.ChinaTime;
import cn.zwgk.web.NumberSeries;
import java.time.Instant;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.annotation.Transactional;

/** 当场答复: tells an applicant at the counter where to find what is public already (Articles 33 and 36(1)). */
@UseCase
public class ReplyOnTheSpot {

    private final CaseDesk desk;
    private final NumberSeries numbers;
    private final Papers papers;
    private final CaseTexts texts;
    private final CaseConventions conventions;
    private final CaseTimers timers;
    private final Outbox outbox;
    private final InstantSource time;

    ReplyOnTheSpot(
            CaseDesk desk,
            NumberSeries numbers,
            Papers papers,
            CaseTexts texts,
            CaseConventions conventions,
            CaseTimers timers,
            Outbox outbox,
            InstantSource time) {
        this.desk = desk;
        this.numbers = numbers;
        this.papers = papers;
        this.texts = texts;
        this.conventions = conventions;
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
            int year = ChinaTime.today(time).getYear();
            String number = "%s〔%d〕%d号".formatted(conventions.noticeWord(), year, numbers.next("notice", year));
            DecisionDraft told = new DecisionDraft(
                    ReplyResult.ALREADY_PUBLIC,
                    Situation.filled(form.text()),
                    null,
                    null,
                    actor.id(),
                    actor.name(),
                    now);
            outbox.append(theCase.replyOnTheSpot(told, number, actor, now));
            timers.setFor(theCase);
            Decision decision = requireNonNull(theCase.stored().decision());
            papers.add(
                    id,
                    new Paper(
                            PaperKind.DECISION_NOTICE,
                            number,
                            decision.decidedOn(),
                            texts.decisionNotice(theCase.stored(), decision)));
        });
    }
}
