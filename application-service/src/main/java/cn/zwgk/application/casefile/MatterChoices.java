package cn.zwgk.application.casefile;

import java.util.List;

/** Which of the awaited matters an act can be about now. */
public final class MatterChoices {

    private MatterChoices() {}

    /** In the order in which they were asked. */
    public static List<Awaited> of(CaseAct act, CaseRecords records) {
        return records.awaited().stream().filter(one -> fits(act, one)).toList();
    }

    static boolean fits(CaseAct act, Awaited one) {
        return switch (act) {
            case RECORD_INQUIRY_DELIVERY ->
                one.isOpen() && one.kind().countsFromDelivery() && one.deliveredOn() == null;
            case RECORD_ANSWER -> InquirySteps.mayBeAnswered(one);
            case DROP_INQUIRY -> one.isOpen() && !one.kind().fromApplicant();
            case RULE_ON_THIRD_PARTY -> ThirdPartySteps.mayBeRuledOn(one);
            default -> false;
        };
    }
}
