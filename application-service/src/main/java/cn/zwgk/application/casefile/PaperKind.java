package cn.zwgk.application.casefile;

/** Which paper it is. */
public enum PaperKind {
    /** 登记回执. */
    RECEIPT,
    /** 补正告知书. */
    CORRECTION,
    /** 说明理由告知书. */
    REASONS_FOR_EXCESS,
    /** 延期答复告知书. */
    EXTENSION,
    /** 征求第三方意见书. */
    THIRD_PARTY_INQUIRY,
    /** 征求意见情况告知书. */
    OTHERS_ASKED,
    /** 公开决定告知第三方书. */
    NOTICE_TO_THIRD_PARTY,
    /** 征求共同制作机关意见函. */
    JOINT_MAKER_INQUIRY,
    /** 协助函. */
    ASSISTANCE,
    /** 收费通知. */
    FEE,
    /** 移送告知书. */
    TRANSFER,
    /** 答复告知书. */
    DECISION_NOTICE;

    /** Whether it is written to the applicant, who then finds it when following the case. */
    public boolean isForApplicant() {
        return switch (this) {
            case THIRD_PARTY_INQUIRY, NOTICE_TO_THIRD_PARTY, JOINT_MAKER_INQUIRY, ASSISTANCE -> false;
            default -> true;
        };
    }
}
