package cn.zwgk.application.casefile;

import cn.zwgk.application.casefile.CaseConventions.OnlineReceipt;
import cn.zwgk.application.casefile.persistence.CaseFiles;
import cn.zwgk.application.clock.ClockEntry;
import cn.zwgk.application.clock.StatutoryClock;
import cn.zwgk.application.law.Article;
import cn.zwgk.calendar.Deadline;
import cn.zwgk.calendar.WorkingCalendar;
import cn.zwgk.privacy.TrackingSecret;
import cn.zwgk.timers.WorkingCalendars;
import cn.zwgk.web.Actor;
import cn.zwgk.web.ChinaTime;
import cn.zwgk.web.NumberSeries;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes an application from the portal (Articles 29 and 31). The number is taken in the same transaction, so the year has no
 * gap.
 */
@UseCase
public class SubmitApplication {

    private final CaseFiles cases;
    private final NumberSeries numbers;
    private final RegisterReceipt register;
    private final WorkingCalendars calendars;
    private final CaseConventions conventions;
    private final InstantSource time;

    SubmitApplication(
            CaseFiles cases,
            NumberSeries numbers,
            RegisterReceipt register,
            WorkingCalendars calendars,
            CaseConventions conventions,
            InstantSource time) {
        this.cases = cases;
        this.numbers = numbers;
        this.register = register;
        this.calendars = calendars;
        this.conventions = conventions;
        this.time = time;
    }

    /**
     * @param confirmed whether the applicant confirmed the summary; together with our acknowledgement that is receipt
     * @throws cn.zwgk.web.Refused 422 with everything that Article 29 asks for and the submission does not hold
     */
    @Transactional
    public Receipt submit(Submission submission, boolean confirmed) {
        SubmissionRules.require(submission);
        Instant now = time.instant();
        LocalDate today = LocalDate.ofInstant(now, ChinaTime.ZONE);
        String secret = TrackingSecret.next();
        // Before the number is taken: whoever holds the series keeps everybody else waiting.
        String secretHash = TrackingSecret.hash(secret);
        ApplicationCase theCase = ApplicationCase.submitted(
                "%d-依申请-%05d".formatted(today.getYear(), numbers.next("application", today.getYear())),
                secretHash,
                SubmissionRules.applicant(submission),
                SubmissionRules.request(submission),
                now);
        if (confirmed && conventions.onlineReceipt() == OnlineReceipt.AUTOMATIC) {
            Actor platform = Actor.system("application-service");
            ApplicationReceived received = register.confirm(theCase, platform);
            cases.add(theCase);
            register.issuePaper(theCase, received, platform);
        } else {
            cases.add(theCase);
        }
        return receipt(theCase, secret, today);
    }

    private Receipt receipt(ApplicationCase theCase, String secret, LocalDate today) {
        WorkingCalendar calendar = calendars.current();
        Optional<Deadline> firm = theCase.deadline();
        StatutoryClock clock = firm.isPresent()
                ? theCase.clock()
                : StatutoryClock.notStarted()
                        .and(new ClockEntry.Started(today, ApplicationCase.REPLY_WORKING_DAYS, Article.A33, ""));
        Deadline due = clock.deadline(calendar).orElseThrow();
        return new Receipt(
                theCase.id().value(),
                theCase.registrationNumber(),
                secret,
                theCase.state(),
                firm.isPresent() ? today : null,
                due.endsAt(),
                due.lastDay(),
                firm.isEmpty() || due.provisional(),
                clock.explain(calendar));
    }
}
