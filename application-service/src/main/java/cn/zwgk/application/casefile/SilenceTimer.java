package cn.zwgk.application.casefile;

import cn.zwgk.application.casefile.persistence.CaseFiles;
import cn.zwgk.timers.TimerHandler;
import cn.zwgk.timers.WorkingCalendars;
import cn.zwgk.web.Actor;
import cn.zwgk.web.ChinaTime;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Notes the silence of those who were asked when their time is over (Articles 32 and 34): the clock goes on. */
@Component
class SilenceTimer implements TimerHandler {

    static final String TASK = "application-silence";

    private static final Actor PLATFORM = Actor.system("application-service");

    private final CaseFiles cases;
    private final CaseTimers timers;
    private final WorkingCalendars calendars;
    private final CaseTerms terms;
    private final InstantSource time;
    private final TransactionOperations transaction;

    SilenceTimer(
            CaseFiles cases,
            CaseTimers timers,
            WorkingCalendars calendars,
            CaseTerms terms,
            InstantSource time,
            TransactionOperations transaction) {
        this.cases = cases;
        this.timers = timers;
        this.calendars = calendars;
        this.terms = terms;
        this.time = time;
        this.transaction = transaction;
    }

    @Override
    public String task() {
        return TASK;
    }

    @Override
    public void due(String businessId) {
        transaction.executeWithoutResult(_ -> {
            StepContext context = new StepContext(PLATFORM, time.instant(), calendars.current(), terms);
            ApplicationCase theCase = cases.get(new CaseId(UUID.fromString(businessId)));
            List<UUID> silent = silent(theCase, ChinaTime.today(time));
            if (!silent.isEmpty()) {
                silent.forEach(matter -> theCase.take(CaseAct.NOTE_SILENCE, StepForm.about(matter), context));
                cases.save(theCase);
                timers.setFor(theCase);
            }
        });
    }

    /** None while a reply waits for its signature: whoever sends it back finds the matter as it was. */
    private static List<UUID> silent(ApplicationCase theCase, LocalDate today) {
        boolean allowed =
                CaseTransitions.TABLE.allowed(theCase.state(), PLATFORM.roles()).contains(CaseAct.NOTE_SILENCE);
        return allowed
                ? theCase.stored().records().open().stream()
                        .filter(one -> InquirySteps.mayBeSilent(one) && one.isLate(today))
                        .map(Awaited::id)
                        .toList()
                : List.of();
    }
}
