package cn.zwgk.application.casefile;

import cn.zwgk.calendar.Deadline;
import java.time.LocalDate;
import java.util.Optional;

/** 送达: for which day a reply counts (Article 33). The Regulation is silent: by post it is the day of posting, otherwise the day of signature. */
final class ServiceSteps {

    private ServiceSteps() {}

    /** Direct and through another organ, the day of signature; by post, the day of posting: in time or not. */
    static Effect record(Situation s) {
        Decision decision = s.theCase().decision();
        LocalDate decidedOn = decision == null ? s.receivedOn() : decision.decidedOn();
        Optional<LocalDate> due =
                s.theCase().clock().deadline(s.context().calendar()).map(Deadline::lastDay);
        ServiceWay way = s.form().way() == null ? ServiceWay.DIRECT : s.form().way();
        boolean post = way == ServiceWay.POST;
        String reference = Situation.filled(s.form().reference());
        Days.of(s)
                .not(s.on().isBefore(decidedOn), "on", "served-before-decision", decidedOn)
                .not(post && reference.isEmpty(), "reference", "posting-number-missing")
                .require();
        boolean inTime = due.isEmpty() || !s.on().isAfter(due.get());
        return Effect.on(CaseAct.RECORD_SERVICE, s)
                .keeping(s.theCase()
                        .records()
                        .served(new ReplyService(way, s.on(), reference.isEmpty() ? null : reference, inTime, s.by())))
                .saying(s.on().toString());
    }
}
