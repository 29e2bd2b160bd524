package cn.zwgk.application.casefile;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;

/** Which code carries out which act. Acts with a form of their own (assigning, deciding) are not here. */
final class StepEffects {

    private static final Map<CaseAct, Function<Situation, Effect>> EFFECTS = new EnumMap<>(Map.ofEntries(
            Map.entry(CaseAct.ASK_CORRECTION, CorrectionSteps::ask),
            Map.entry(CaseAct.RECEIVE_CORRECTION, CorrectionSteps::receive),
            Map.entry(CaseAct.EXTEND, PeriodSteps::extend),
            Map.entry(
                    CaseAct.ASK_THIRD_PARTY,
                    s -> InquirySteps.ask(
                            CaseAct.ASK_THIRD_PARTY, AwaitedKind.THIRD_PARTY, NoticeKind.THIRD_PARTY_INQUIRY, s)),
            Map.entry(
                    CaseAct.ASK_JOINT_MAKER,
                    s -> InquirySteps.ask(
                            CaseAct.ASK_JOINT_MAKER, AwaitedKind.JOINT_MAKER, NoticeKind.JOINT_MAKER_INQUIRY, s)),
            Map.entry(
                    CaseAct.ASK_AGENCY,
                    s -> InquirySteps.ask(
                            CaseAct.ASK_AGENCY, AwaitedKind.AGENCY_OPINION, NoticeKind.AGENCY_INQUIRY, s)),
            Map.entry(CaseAct.RECORD_INQUIRY_DELIVERY, InquirySteps::delivered),
            Map.entry(CaseAct.RECORD_ANSWER, InquirySteps::answered),
            Map.entry(CaseAct.NOTE_SILENCE, InquirySteps::silent),
            Map.entry(CaseAct.DROP_INQUIRY, InquirySteps::dropped),
            Map.entry(CaseAct.RULE_ON_THIRD_PARTY, ThirdPartySteps::rule),
            Map.entry(CaseAct.ASK_REASONS, PeriodSteps::askReasons),
            Map.entry(CaseAct.RECORD_REASONS, PeriodSteps::recordReasons),
            Map.entry(CaseAct.SET_LATER_DATE, PeriodSteps::setLaterDate),
            Map.entry(CaseAct.CHARGE_FEE, FeeSteps::charge),
            Map.entry(CaseAct.RECORD_PAYMENT, FeeSteps::paid),
            Map.entry(CaseAct.HOLD_MEETING, DeskNotes::holdMeeting),
            Map.entry(CaseAct.REQUEST_ASSISTANCE, DeskNotes::requestAssistance),
            Map.entry(CaseAct.ASK_COUNSEL, DeskNotes::askCounsel),
            Map.entry(CaseAct.GIVE_OPINION, DeskNotes::giveOpinion),
            Map.entry(CaseAct.TRANSFER, DeskNotes::transfer),
            Map.entry(CaseAct.CORRECT_ENTRY, EntryCorrection::correct),
            Map.entry(CaseAct.FLAG, DeskNotes::flag),
            Map.entry(CaseAct.UNFLAG, DeskNotes::unflag),
            Map.entry(CaseAct.RESTRICT_ACCESS, DeskNotes::restrict),
            Map.entry(CaseAct.OPEN_ACCESS, DeskNotes::openAccess),
            Map.entry(CaseAct.RECORD_SERVICE, ServiceSteps::record),
            Map.entry(CaseAct.CORRECT_SERVICE, ServiceSteps::correct)));

    private StepEffects() {}

    static boolean knows(CaseAct act) {
        return EFFECTS.containsKey(act);
    }

    /** What the act makes of the case. */
    static Effect of(CaseAct act, Situation situation) {
        Function<Situation, Effect> effect = EFFECTS.get(act);
        if (effect == null) {
            throw new IllegalArgumentException("An act with a form of its own: " + act);
        }
        return effect.apply(situation);
    }
}
