package cn.zwgk.application.casefile;

import static cn.zwgk.application.casefile.Situation.filled;

import cn.zwgk.application.clock.ClockEntry.Deferred;
import cn.zwgk.application.clock.ClockEntry.Extended;
import cn.zwgk.application.law.Article;
import cn.zwgk.calendar.Deadline;
import cn.zwgk.web.Ids;
import java.time.LocalDate;
import java.util.Optional;

/** What makes the time to reply longer: extension (Article 33) and excessive applications (Article 35). */
final class PeriodSteps {

    private PeriodSteps() {}

    /**
     * At most twenty working days more, once, before the end of the first period, with notice to the applicant. Who consented as head
     * of the openness office is kept beside who entered it.
     */
    static Effect extend(Situation s) {
        int longest = s.context().terms().longestExtensionWorkingDays();
        int days = s.form().workingDays() == null ? 0 : s.form().workingDays();
        Optional<Deadline> due = s.theCase().clock().deadline(s.context().calendar());
        Days.of(s)
                .not(days < 1 || days > longest, "workingDays", "extension-too-long", longest)
                .not(
                        due.isPresent() && s.on().isAfter(due.get().lastDay()),
                        "on",
                        "extension-too-late",
                        due.map(Deadline::lastDay).map(String::valueOf).orElse(""))
                .require();
        Effect extended = Effect.on(CaseAct.EXTEND, s)
                .entering(new Extended(s.on(), days, Article.A33, s.by()))
                .saying("%s同意延期：%s"
                        .formatted(
                                filled(s.form().consentedBy()), filled(s.form().reason())));
        String replyUntil = extended.ledger()
                .clock()
                .deadline(s.context().calendar())
                .map(Deadline::lastDay)
                .map(String::valueOf)
                .orElse("期限恢复计算后另行告知的日期");
        return extended.issuing(
                NoticeKind.EXTENSION,
                s.applicant(),
                s.on(),
                "workingDays",
                String.valueOf(days),
                "reason",
                filled(s.form().reason()),
                "replyUntil",
                replyUntil);
    }

    /** Why so often, or so much? The clock runs on. */
    static Effect askReasons(Situation s) {
        LocalDate until = s.form().until() == null ? s.on() : s.form().until();
        Days.of(s)
                .not(!until.isAfter(s.on()), "until", "day-not-after-question")
                .require();
        String question = filled(s.form().text());
        return Effect.on(CaseAct.ASK_REASONS, s)
                .keeping(Awaited.asked(Ids.next(), AwaitedKind.REASONS, s.on(), until, null, null, question))
                .saying(until.toString())
                .issuing(
                        NoticeKind.REASONS_FOR_EXCESS,
                        s.applicant(),
                        s.on(),
                        "question",
                        question,
                        "answerUntil",
                        until.toString());
    }

    static Effect recordReasons(Situation s) {
        Awaited reasons = s.open(AwaitedKind.REASONS);
        Days.of(s).notBefore(reasons.askedOn()).require();
        return Effect.on(CaseAct.RECORD_REASONS, s)
                .keeping(reasons.settled(
                        AwaitedOutcome.RECEIVED, s.on(), filled(s.form().text())));
    }

    /** Reasonable, but not possible in time: a reasonable later working day, told to the applicant before the time is over. */
    static Effect setLaterDate(Situation s) {
        LocalDate until = s.form().until() == null ? s.on() : s.form().until();
        Optional<LocalDate> due =
                s.theCase().clock().deadline(s.context().calendar()).map(Deadline::lastDay);
        Days.of(s)
                .not(due.isPresent() && s.on().isAfter(due.get()), "on", "later-date-too-late")
                .not(due.isPresent() && !until.isAfter(due.get()), "until", "later-date-not-later")
                .not(!s.context().calendar().isWorkingDay(until), "until", "day-off")
                .require();
        return Effect.on(CaseAct.SET_LATER_DATE, s)
                .entering(new Deferred(s.on(), until, Article.A35, s.by()))
                .saying(until.toString())
                .issuing(
                        NoticeKind.EXTENSION,
                        s.applicant(),
                        s.on(),
                        "reason",
                        filled(s.form().reason()),
                        "replyUntil",
                        until.toString(),
                        "laterDate",
                        until.toString());
    }
}
