package cn.zwgk.application.intake;

/** Which day an application counts as received (Article 31). */
public enum CountedDay {
    /** 提交之日. */
    HANDED_IN,
    /** 签收之日. */
    SIGNED_FOR,
    /** 与申请人确认之日. */
    CONFIRMED_WITH_APPLICANT,
    /** 双方确认之日. */
    CONFIRMED_BY_BOTH;

    /** Whether the application has to be confirmed with the applicant before it counts. */
    public boolean needsConfirmation() {
        return this == CONFIRMED_WITH_APPLICANT || this == CONFIRMED_BY_BOTH;
    }
}
