package cn.zwgk.application.casefile;

import cn.zwgk.timers.WorkingCalendars;
import cn.zwgk.web.Actor;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.annotation.Transactional;

/** Carries out an act of the desk: checks, changes the case and its clock, issues the papers, sets the timers. */
@UseCase
public class TakeStep {

    private final CaseDesk desk;
    private final NoticeDesk notices;
    private final CaseTimers timers;
    private final WorkingCalendars calendars;
    private final CaseTerms terms;
    private final InstantSource time;

    TakeStep(
            CaseDesk desk,
            NoticeDesk notices,
            CaseTimers timers,
            WorkingCalendars calendars,
            CaseTerms terms,
            InstantSource time) {
        this.desk = desk;
        this.notices = notices;
        this.timers = timers;
        this.calendars = calendars;
        this.terms = terms;
        this.time = time;
    }

    /**
     * @param ifMatch the version that the person saw, if he says
     * @throws cn.zwgk.web.Refused with what stands against it, what is wrong in the form, and what is allowed instead
     */
    @Transactional
    public void take(CaseId id, @Nullable String ifMatch, CaseAct act, StepForm form, Actor actor) {
        StepContext context = new StepContext(actor, time.instant(), calendars.current(), terms);
        List<NoticeRequest> papers = new ArrayList<>();
        desk.act(id, ifMatch, actor, act, act.needsReason() ? form.reason() : null, theCase -> {
            papers.addAll(theCase.take(act, form, context));
            timers.setFor(theCase);
        });
        papers.forEach(paper -> notices.issue(id, paper, actor));
    }
}
