package cn.zwgk.application.casefile;

import static java.util.Objects.requireNonNull;

import cn.zwgk.application.casefile.notice.CaseTexts;
import cn.zwgk.application.casefile.persistence.Papers;
import cn.zwgk.messaging.Outbox;
import cn.zwgk.timers.Timers;
import cn.zwgk.web.Actor;
import cn.zwgk.web.ChinaTime;
import cn.zwgk.web.NumberSeries;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.annotation.Transactional;

/** Answers an application: the notice gets its number and text, the case its end, the world its fact. */
@UseCase
public class DecideCase {

    private final CaseDesk desk;
    private final NumberSeries numbers;
    private final Papers papers;
    private final CaseTexts texts;
    private final CaseConventions conventions;
    private final Timers timers;
    private final Outbox outbox;
    private final InstantSource time;

    DecideCase(
            CaseDesk desk,
            NumberSeries numbers,
            Papers papers,
            CaseTexts texts,
            CaseConventions conventions,
            Timers timers,
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

    /** @throws cn.zwgk.web.Refused 403 {@code four-eyes} to whoever drafted the reply */
    @Transactional
    public void decide(CaseId id, @Nullable String ifMatch, Actor actor) {
        desk.act(id, ifMatch, actor, CaseAct.DECIDE, null, theCase -> {
            int year = ChinaTime.today(time).getYear();
            String number = "%s〔%d〕%d号".formatted(conventions.noticeWord(), year, numbers.next("notice", year));
            outbox.append(theCase.decide(number, actor, time.instant()));
            timers.cancel(OverdueTimer.TASK, id.toString());
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
