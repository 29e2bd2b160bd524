package cn.zwgk.application.casefile;

import static cn.zwgk.application.casefile.Situation.filled;

import cn.zwgk.application.clock.ClockEntry.Resumed;
import cn.zwgk.application.clock.ClockEntry.Stopped;
import cn.zwgk.application.clock.ClockLedger;
import cn.zwgk.web.Ids;
import java.time.LocalDate;
import java.util.UUID;

/** 征求意见: third parties (Article 32), joint makers (Article 34), other agencies (Article 33). */
final class InquirySteps {

    /** What a letter asks about the information that it names. */
    private static final String ASKED_OF_OTHERS = "上述信息是否同意公开；不同意公开的，请说明理由。";

    private InquirySteps() {}

    /** How the applicant is told of those who are asked: without names. */
    private static String whoIsAsked(AwaitedKind kind) {
        return switch (kind) {
            case THIRD_PARTY -> "有关第三方";
            case JOINT_MAKER -> "共同制作机关";
            default -> "有关行政机关";
        };
    }

    /** A letter goes out; the clock stands still from the next day on, and the applicant is told. */
    static Effect ask(CaseAct act, AwaitedKind kind, NoticeKind letter, Situation s) {
        Days.of(s).require();
        UUID id = Ids.next();
        String party = filled(s.form().party());
        String question = filled(s.form().text());
        return Effect.on(act, s)
                .entering(new Stopped(s.on(), id.toString(), kind.ground(), s.by()))
                .keeping(Awaited.asked(
                        id, kind, s.on(), null, party, filled(s.form().contact()), question))
                .issuing(letter, party, s.on(), "information", question, "question", ASKED_OF_OTHERS)
                .issuing(NoticeKind.OTHERS_ASKED, s.applicant(), s.on(), "asked", whoIsAsked(kind));
    }

    /** The letter was received: from here the time to answer, or to pay, runs. */
    static Effect delivered(Situation s) {
        Awaited matter = s.matter(one -> MatterChoices.fits(CaseAct.RECORD_INQUIRY_DELIVERY, one));
        Days.of(s).notBefore(matter.askedOn()).require();
        LocalDate until = AwaitedPeriods.fromDelivery(
                matter.kind(), s.on(), s.context().calendar(), s.context().terms());
        return Effect.on(CaseAct.RECORD_INQUIRY_DELIVERY, s)
                .keeping(matter.delivered(s.on(), until))
                .saying(until.toString());
    }

    /** Whether an answer to it may still be entered: nothing came so far, or the silence that was noted is wrong. */
    static boolean mayBeAnswered(Awaited one) {
        boolean asked = !one.kind().fromApplicant() && one.kind() != AwaitedKind.COUNSEL;
        return asked && (one.isOpen() || one.outcome().isSilence());
    }

    /** Whether its silence has a meaning in law. */
    static boolean mayBeSilent(Awaited one) {
        return one.isOpen() && (one.kind() == AwaitedKind.THIRD_PARTY || one.kind() == AwaitedKind.JOINT_MAKER);
    }

    /**
     * The answer: the clock goes on the next day. One that came in time and is entered after the silence was noted supersedes
     * the line of the silence.
     */
    static Effect answered(Situation s) {
        Awaited matter = s.matter(InquirySteps::mayBeAnswered);
        boolean opinion = matter.kind() == AwaitedKind.THIRD_PARTY || matter.kind() == AwaitedKind.JOINT_MAKER;
        AwaitedOutcome outcome = s.form().outcome();
        Days.of(s)
                .notBefore(matter.askedOn())
                .not(opinion && outcome == null, "outcome", "act-field-missing")
                .not(
                        opinion && matter.until() != null && s.on().isAfter(matter.until()),
                        "on",
                        "answer-too-late",
                        String.valueOf(matter.until()))
                .require();
        Effect effect = Effect.on(CaseAct.RECORD_ANSWER, s)
                .keeping(matter.settled(
                        outcome == null ? AwaitedOutcome.RECEIVED : outcome,
                        s.on(),
                        filled(s.form().text())));
        if (!matter.kind().stopsClock()) {
            return effect;
        }
        Resumed resumed =
                new Resumed(s.on(), matter.id().toString(), matter.kind().ground(), s.by());
        return matter.isOpen()
                ? effect.entering(resumed)
                : effect.correcting(lineOfResumption(s.theCase().ledger(), matter), resumed, "期满后补记期限内的答复");
    }

    /** The time to answer is over: a third party's silence leaves the decision to us, a joint maker's is consent. */
    static Effect silent(Situation s) {
        Awaited matter =
                s.matter(one -> mayBeSilent(one) && one.isLate(s.context().today()));
        LocalDate until = matter.until() == null ? s.context().today() : matter.until();
        AwaitedOutcome outcome =
                matter.kind() == AwaitedKind.JOINT_MAKER ? AwaitedOutcome.SILENCE_IS_CONSENT : AwaitedOutcome.SILENT;
        return Effect.on(CaseAct.NOTE_SILENCE, s)
                .entering(
                        new Resumed(until, matter.id().toString(), matter.kind().ground(), s.by()))
                .keeping(matter.settled(outcome, until, null))
                .saying(until.toString());
    }

    /** The letter is taken back: nothing is awaited any more, and the clock goes on. */
    static Effect dropped(Situation s) {
        Awaited matter = s.matter(one -> MatterChoices.fits(CaseAct.DROP_INQUIRY, one));
        Days.of(s).notBefore(matter.askedOn()).require();
        Effect effect =
                Effect.on(CaseAct.DROP_INQUIRY, s).keeping(matter.settled(AwaitedOutcome.DROPPED, s.on(), null));
        return matter.kind().stopsClock()
                ? effect.entering(new Resumed(
                        s.on(), matter.id().toString(), matter.kind().ground(), s.by()))
                : effect;
    }

    private static int lineOfResumption(ClockLedger ledger, Awaited matter) {
        return ledger.effective().stream()
                .filter(line -> line.entry() instanceof Resumed resumed
                        && resumed.matter().equals(matter.id().toString()))
                .findFirst()
                .orElseThrow()
                .number();
    }
}
