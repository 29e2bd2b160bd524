package cn.zwgk.application.casefile;

import static cn.zwgk.application.casefile.Situation.filled;

import cn.zwgk.application.casefile.CaseRecords.HandFlag;
import cn.zwgk.application.casefile.CaseRecords.Meeting;
import cn.zwgk.application.casefile.CaseRecords.NamedReader;
import cn.zwgk.web.Ids;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What the desk does in its own time: meetings, assistance, counsel, transfers, marks and who may see the case. */
final class DeskNotes {

    private DeskNotes() {}

    /** 会商, with who was there and what was said. */
    static Effect holdMeeting(Situation s) {
        Days.of(s).require();
        Meeting meeting = new Meeting(
                Ids.next(), s.on(), filled(s.form().party()), filled(s.form().text()), s.by());
        return Effect.on(CaseAct.HOLD_MEETING, s)
                .keeping(s.theCase().records().with(meeting))
                .saying(s.on().toString());
    }

    /** 协助: somebody else looks for the information. */
    static Effect requestAssistance(Situation s) {
        Days.of(s)
                .not(s.form().until() != null && s.form().until().isBefore(s.on()), "until", "day-not-after-question")
                .require();
        String party = filled(s.form().party());
        String question = filled(s.form().text());
        LocalDate until = s.form().until();
        return Effect.on(CaseAct.REQUEST_ASSISTANCE, s)
                .keeping(Awaited.asked(Ids.next(), AwaitedKind.ASSISTANCE, s.on(), until, party, null, question))
                .issuing(
                        NoticeKind.ASSISTANCE,
                        party,
                        s.on(),
                        "question",
                        question,
                        "answerUntil",
                        until == null ? "" : until.toString());
    }

    static Effect askCounsel(Situation s) {
        Days.of(s).require();
        return Effect.on(CaseAct.ASK_COUNSEL, s)
                .keeping(Awaited.asked(
                        Ids.next(),
                        AwaitedKind.COUNSEL,
                        s.on(),
                        null,
                        null,
                        null,
                        filled(s.form().text())));
    }

    static Effect giveOpinion(Situation s) {
        Awaited counsel = s.open(AwaitedKind.COUNSEL);
        Days.of(s).notBefore(counsel.askedOn()).require();
        return Effect.on(CaseAct.GIVE_OPINION, s)
                .keeping(counsel.settled(
                        AwaitedOutcome.RECEIVED, s.on(), filled(s.form().text())));
    }

    /** What belongs to others goes to them, and the applicant is told whom to ask (Article 36(5)). */
    static Effect transfer(Situation s) {
        Days.of(s).require();
        return Effect.on(CaseAct.TRANSFER, s)
                .saying(filled(s.form().party()))
                .issuing(
                        NoticeKind.TRANSFER,
                        s.applicant(),
                        s.on(),
                        "body",
                        filled(s.form().party()),
                        "contact",
                        filled(s.form().contact()),
                        "content",
                        filled(s.form().text()));
    }

    static Effect flag(Situation s) {
        List<HandFlag> flags = without(s);
        if (s.form().flag() != null) {
            flags.add(new HandFlag(s.form().flag(), filled(s.form().reason()), s.by()));
        }
        return Effect.on(CaseAct.FLAG, s).keeping(s.theCase().records().withFlags(flags));
    }

    static Effect unflag(Situation s) {
        return Effect.on(CaseAct.UNFLAG, s).keeping(s.theCase().records().withFlags(without(s)));
    }

    /** Only the people named see the case from now on; whoever names them is one of them. */
    static Effect restrict(Situation s) {
        List<NamedReader> named = new ArrayList<>();
        named.add(new NamedReader(s.context().by().id(), s.by()));
        List<NamedReader> others =
                s.form().people() == null ? List.of() : s.form().people();
        others.stream()
                .filter(one -> named.stream().noneMatch(known -> known.id().equals(one.id())))
                .forEach(named::add);
        return Effect.on(CaseAct.RESTRICT_ACCESS, s)
                .keeping(s.theCase().records().withReaders(named));
    }

    static Effect openAccess(Situation s) {
        return Effect.on(CaseAct.OPEN_ACCESS, s).keeping(s.theCase().records().withReaders(List.of()));
    }

    private static List<HandFlag> without(Situation s) {
        List<HandFlag> flags = new ArrayList<>(s.theCase().records().flags());
        flags.removeIf(one -> one.flag() == s.form().flag());
        return flags;
    }
}
