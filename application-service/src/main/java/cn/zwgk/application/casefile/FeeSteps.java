package cn.zwgk.application.casefile;

import static cn.zwgk.application.casefile.Situation.filled;

import cn.zwgk.application.clock.ClockEntry.Restarted;
import cn.zwgk.application.clock.ClockEntry.Stopped;
import cn.zwgk.application.fee.Fee;
import cn.zwgk.application.fee.FeeMethod;
import cn.zwgk.application.fee.FeeSchedule;
import cn.zwgk.application.law.Article;
import cn.zwgk.calendar.Deadline;
import cn.zwgk.web.Ids;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** 信息处理费 (Article 42; 国办函〔2020〕109号). */
final class FeeSteps {

    private static final int MOST_UNITS = 100_000;

    private FeeSteps() {}

    /** The notice goes out within the time to reply; it says what is to be paid and how that comes about. */
    static Effect charge(Situation s) {
        int units = s.form().quantity() == null ? 0 : s.form().quantity();
        int before = s.form().before() == null ? 0 : s.form().before();
        FeeMethod method =
                s.form().feeMethod() == null ? FeeMethod.BY_ITEM : s.form().feeMethod();
        Optional<LocalDate> due =
                s.theCase().clock().deadline(s.context().calendar()).map(Deadline::lastDay);
        Days.of(s)
                .not(units < 1 || units > MOST_UNITS, "quantity", "quantity-out-of-range", MOST_UNITS)
                .not(before < 0 || before > MOST_UNITS, "before", "quantity-out-of-range", MOST_UNITS)
                .not(method == FeeMethod.BY_PAGE && before > 0, "before", "pages-before-not-counted")
                .not(due.isPresent() && s.on().isAfter(due.get()), "on", "fee-notice-too-late")
                .require();
        Fee fee = FeeSchedule.of(method, before, units);
        Days.of(s).not(fee.amount() == 0, "quantity", "free-of-charge").require();
        UUID id = Ids.next();
        return Effect.on(CaseAct.CHARGE_FEE, s)
                .entering(new Stopped(s.on(), id.toString(), Article.A42, s.by()))
                .keeping(Awaited.asked(id, AwaitedKind.FEE, s.on(), null, null, null, fee.explanation())
                        .charging(fee.amount()))
                .saying(fee.explanation())
                .issuing(
                        NoticeKind.FEE,
                        s.applicant(),
                        s.on(),
                        "explanation",
                        fee.explanation(),
                        "amount",
                        String.valueOf(fee.amount()),
                        "paymentDays",
                        String.valueOf(s.context().terms().paymentDays()));
    }

    /** Paid: the period starts anew the next day. What comes after the time to pay is not taken. */
    static Effect paid(Situation s) {
        Awaited fee = s.open(AwaitedKind.FEE);
        Days.of(s)
                .notBefore(fee.askedOn())
                .not(
                        fee.until() != null && s.on().isAfter(fee.until()),
                        "on",
                        "fee-lapsed",
                        String.valueOf(fee.until()))
                .require();
        return Effect.on(CaseAct.RECORD_PAYMENT, s)
                .entering(new Restarted(s.on(), fee.id().toString(), Article.A42, s.by()))
                .keeping(
                        fee.settled(AwaitedOutcome.PAID, s.on(), filled(s.form().reference())));
    }
}
