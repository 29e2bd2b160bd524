package cn.zwgk.application.casefile;

import static cn.zwgk.application.casefile.Situation.filled;

import cn.zwgk.application.clock.ClockEntry.Restarted;
import cn.zwgk.application.clock.ClockEntry.Stopped;
import cn.zwgk.application.law.Article;
import cn.zwgk.calendar.WorkingCalendar;
import cn.zwgk.web.Ids;
import java.time.LocalDate;
import java.util.UUID;

/** 补正 (Article 30). */
final class CorrectionSteps {

    private CorrectionSteps() {}

    /** Within seven working days of receipt, all points at once, with a reasonable time to correct. */
    static Effect ask(Situation s) {
        CaseTerms terms = s.context().terms();
        WorkingCalendar calendar = s.context().calendar();
        LocalDate until = s.form().until() == null ? s.on() : s.form().until();
        LocalDate latest = calendar.workingDaysAfter(s.receivedOn(), terms.correctionNoticeWorkingDays())
                .lastDay();
        Days.of(s)
                .not(s.on().isAfter(latest), "on", "correction-too-late", latest)
                .not(
                        calendar.workingDaysBetween(s.on(), until) < terms.leastCorrectionWorkingDays(),
                        "until",
                        "correction-time-unreasonable",
                        terms.leastCorrectionWorkingDays())
                .require();
        UUID id = Ids.next();
        String points = filled(s.form().text());
        return Effect.on(CaseAct.ASK_CORRECTION, s)
                .entering(new Stopped(s.on(), id.toString(), Article.A30, s.by()))
                .keeping(Awaited.asked(id, AwaitedKind.CORRECTION, s.on(), until, null, null, points))
                .saying(until.toString())
                .issuing(
                        NoticeKind.CORRECTION,
                        s.applicant(),
                        s.on(),
                        "points",
                        points,
                        "correctUntil",
                        until.toString());
    }

    /** The period starts anew on receipt; one that comes late needs a good reason. */
    static Effect receive(Situation s) {
        Awaited correction = s.open(AwaitedKind.CORRECTION);
        boolean late = correction.until() != null && s.on().isAfter(correction.until());
        Days.of(s)
                .notBefore(correction.askedOn())
                .not(late && filled(s.form().reason()).isEmpty(), "reason", "lateness-without-reason")
                .require();
        return Effect.on(CaseAct.RECEIVE_CORRECTION, s)
                .entering(new Restarted(s.on(), correction.id().toString(), Article.A30, s.by()))
                .keeping(correction.settled(AwaitedOutcome.RECEIVED, s.on(), answer(s, late)));
    }

    private static String answer(Situation s, boolean late) {
        String corrected = filled(s.form().text());
        return late ? corrected + "\n逾期的正当理由：" + filled(s.form().reason()) : corrected;
    }
}
