package cn.zwgk.interpretation.guidance;

/** What is done with an edition. */
public enum GuidanceAction {
    /** 提交审核. */
    SUBMIT,
    /** 审核通过并发布. */
    APPROVE,
    /** 退回修改. */
    RETURN,
    /** 由新版替换: follows from the approval of a later edition. */
    REPLACE,
    /** 撤下. */
    WITHDRAW;

    /** Whether the person has to say why. */
    public boolean needsReason() {
        return this == RETURN || this == WITHDRAW;
    }

    /** Whether the public sees the effect, so that the console asks once more. */
    public boolean isSeenByThePublic() {
        return this == APPROVE || this == WITHDRAW;
    }
}
