package cn.zwgk.application.casefile;

import cn.zwgk.application.casefile.answer.AnswerChecks;
import cn.zwgk.messaging.Outbox;
import cn.zwgk.timers.Timers;
import cn.zwgk.web.Actor;
import cn.zwgk.web.ChinaTime;
import java.time.InstantSource;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.annotation.Transactional;

/** Answers an application: the notice gets its number and text, the case its end, the world its fact. */
@UseCase
public class DecideCase {

    private final CaseDesk desk;
    private final NoticeDesk notices;
    private final AnswerChecks answers;
    private final Timers timers;
    private final Outbox outbox;
    private final InstantSource time;

    DecideCase(
            CaseDesk desk, NoticeDesk notices, AnswerChecks answers, Timers timers, Outbox outbox, InstantSource time) {
        this.desk = desk;
        this.notices = notices;
        this.answers = answers;
        this.timers = timers;
        this.outbox = outbox;
        this.time = time;
    }

    /** @throws cn.zwgk.web.Refused 403 {@code four-eyes} to whoever drafted the reply */
    @Transactional
    public void decide(CaseId id, @Nullable String ifMatch, Actor actor) {
        desk.act(id, ifMatch, actor, CaseAct.DECIDE, null, theCase -> {
            // Whether he may is asked before the paper is printed; the number is given back if the case refuses.
            CaseTransitions.TABLE.require(theCase.state(), CaseAct.DECIDE, actor.roles());
            DecisionDraft draft = theCase.stored().draft();
            if (draft != null) {
                answers.requireReviewed(id, draft, actor);
            }
            String number = notices.issue(
                    id,
                    new NoticeRequest(
                            NoticeKind.DECISION, theCase.stored().applicant().name(), ChinaTime.today(time), Map.of()),
                    actor);
            outbox.append(theCase.decide(number, actor, time.instant()));
            timers.cancel(OverdueTimer.TASK, id.toString());
        });
    }
}
