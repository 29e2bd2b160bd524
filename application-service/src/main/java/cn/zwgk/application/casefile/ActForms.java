package cn.zwgk.application.casefile;

import cn.zwgk.application.fee.FeeMethod;
import cn.zwgk.web.Refusal;
import cn.zwgk.web.Refused;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Which fields the form of an act has. Screens are made from it, and forms checked against it. */
public final class ActForms {

    private static final int LONGEST_SHORT_TEXT = 200;
    private static final int LONGEST_TEXT = 4000;

    private static final ActField ON = new ActField("on", ActField.Type.DAY, false, List.of(), StepForm::on);
    private static final ActField UNTIL = new ActField("until", ActField.Type.DAY, true, List.of(), StepForm::until);
    private static final ActField MATTER =
            new ActField("matter", ActField.Type.MATTER, true, List.of(), StepForm::matter);
    private static final ActField PARTY =
            new ActField("party", ActField.Type.SHORT_TEXT, true, List.of(), StepForm::party);
    private static final ActField CONTACT =
            new ActField("contact", ActField.Type.SHORT_TEXT, true, List.of(), StepForm::contact);
    private static final ActField TEXT = new ActField("text", ActField.Type.LONG_TEXT, true, List.of(), StepForm::text);
    private static final ActField REASON =
            new ActField("reason", ActField.Type.LONG_TEXT, true, List.of(), StepForm::reason);
    private static final ActField PUBLIC_INTEREST =
            new ActField("publicInterest", ActField.Type.LONG_TEXT, false, List.of(), StepForm::publicInterest);
    private static final ActField OUTCOME = new ActField(
            "outcome",
            ActField.Type.CHOICE,
            false,
            List.of(AwaitedOutcome.CONSENTED.name(), AwaitedOutcome.OBJECTED.name()),
            StepForm::outcome);
    private static final ActField RULING =
            new ActField("ruling", ActField.Type.CHOICE, true, codes(PartyRuling.values()), StepForm::ruling);
    private static final ActField WORKING_DAYS =
            new ActField("workingDays", ActField.Type.NUMBER, true, List.of(), StepForm::workingDays);
    private static final ActField CONSENTED_BY =
            new ActField("consentedBy", ActField.Type.SHORT_TEXT, true, List.of(), StepForm::consentedBy);
    private static final ActField FEE_METHOD =
            new ActField("feeMethod", ActField.Type.CHOICE, true, codes(FeeMethod.values()), StepForm::feeMethod);
    private static final ActField QUANTITY =
            new ActField("quantity", ActField.Type.NUMBER, true, List.of(), StepForm::quantity);
    private static final ActField BEFORE =
            new ActField("before", ActField.Type.NUMBER, false, List.of(), StepForm::before);
    private static final ActField WAY =
            new ActField("way", ActField.Type.CHOICE, true, codes(ServiceWay.values()), StepForm::way);
    private static final ActField REFERENCE =
            new ActField("reference", ActField.Type.SHORT_TEXT, false, List.of(), StepForm::reference);
    private static final ActField LINE =
            new ActField("line", ActField.Type.LEDGER_LINE, true, List.of(), StepForm::line);
    private static final ActField FLAG = new ActField(
            "flag",
            ActField.Type.CHOICE,
            true,
            codes(Stream.of(CaseFlag.values()).filter(CaseFlag::isSetByHand).toArray(CaseFlag[]::new)),
            StepForm::flag);
    private static final ActField PEOPLE =
            new ActField("people", ActField.Type.PEOPLE, true, List.of(), StepForm::people);

    private static final Map<CaseAct, List<ActField>> FORMS = new EnumMap<>(Map.ofEntries(
            Map.entry(CaseAct.ASK_CORRECTION, List.of(ON, UNTIL, TEXT)),
            Map.entry(CaseAct.RECEIVE_CORRECTION, List.of(ON, TEXT, REASON.optional())),
            Map.entry(CaseAct.EXTEND, List.of(ON, WORKING_DAYS, CONSENTED_BY, REASON)),
            Map.entry(CaseAct.ASK_THIRD_PARTY, List.of(ON, PARTY, CONTACT, TEXT)),
            Map.entry(CaseAct.ASK_JOINT_MAKER, List.of(ON, PARTY, CONTACT, TEXT)),
            Map.entry(CaseAct.ASK_AGENCY, List.of(ON, PARTY, CONTACT, TEXT)),
            Map.entry(CaseAct.RECORD_INQUIRY_DELIVERY, List.of(MATTER, ON)),
            Map.entry(CaseAct.RECORD_ANSWER, List.of(MATTER, ON, OUTCOME, TEXT)),
            Map.entry(CaseAct.DROP_INQUIRY, List.of(MATTER, ON, REASON)),
            Map.entry(CaseAct.RULE_ON_THIRD_PARTY, List.of(MATTER, ON, RULING, REASON, PUBLIC_INTEREST)),
            Map.entry(CaseAct.ASK_REASONS, List.of(ON, UNTIL, TEXT)),
            Map.entry(CaseAct.RECORD_REASONS, List.of(ON, TEXT)),
            Map.entry(CaseAct.SET_LATER_DATE, List.of(ON, UNTIL, REASON)),
            Map.entry(CaseAct.CHARGE_FEE, List.of(ON, FEE_METHOD, QUANTITY, BEFORE)),
            Map.entry(CaseAct.RECORD_PAYMENT, List.of(ON, REFERENCE)),
            Map.entry(CaseAct.HOLD_MEETING, List.of(ON, PARTY, TEXT)),
            Map.entry(CaseAct.REQUEST_ASSISTANCE, List.of(ON, UNTIL.optional(), PARTY, TEXT)),
            Map.entry(CaseAct.ASK_COUNSEL, List.of(ON, TEXT)),
            Map.entry(CaseAct.GIVE_OPINION, List.of(ON, TEXT)),
            Map.entry(CaseAct.TRANSFER, List.of(ON, PARTY, CONTACT, TEXT)),
            Map.entry(CaseAct.CORRECT_ENTRY, List.of(LINE, ON.needed(), REASON)),
            Map.entry(CaseAct.FLAG, List.of(FLAG, REASON)),
            Map.entry(CaseAct.UNFLAG, List.of(FLAG, REASON)),
            Map.entry(CaseAct.RESTRICT_ACCESS, List.of(PEOPLE, REASON)),
            Map.entry(CaseAct.OPEN_ACCESS, List.of(REASON)),
            Map.entry(CaseAct.REPLY_ON_THE_SPOT, List.of(TEXT)),
            Map.entry(CaseAct.RECORD_SERVICE, List.of(WAY, ON, REFERENCE, TEXT.optional())),
            Map.entry(CaseAct.CORRECT_SERVICE, List.of(WAY, ON.needed(), REFERENCE, REASON))));

    private ActForms() {}

    /** The fields of an act's form, in the order of the screen; empty for an act with a form of its own. */
    public static List<ActField> of(CaseAct act) {
        return FORMS.getOrDefault(act, List.of());
    }

    /** @throws Refused 422 with every field that is missing, too long, or not expected */
    static void require(CaseAct act, StepForm form) {
        List<Refusal> grounds = new ArrayList<>();
        for (ActField field : of(act)) {
            if (field.required() && !field.isFilledIn(form)) {
                grounds.add(Refusal.onField(field.name(), "act-field-missing"));
            }
            int longest = field.type() == ActField.Type.LONG_TEXT ? LONGEST_TEXT : LONGEST_SHORT_TEXT;
            if (field.value().apply(form) instanceof String text && text.length() > longest) {
                grounds.add(Refusal.onField(field.name(), "act-field-too-long", longest));
            }
            if (field.type() == ActField.Type.CHOICE
                    && field.value().apply(form) instanceof Enum<?> chosen
                    && !field.choices().contains(chosen.name())) {
                grounds.add(Refusal.onField(field.name(), "act-choice-unknown"));
            }
        }
        if (!grounds.isEmpty()) {
            throw Refused.invalid(grounds);
        }
    }

    private static List<String> codes(Enum<?>[] constants) {
        return Stream.of(constants).map(Enum::name).toList();
    }
}
