package cn.zwgk.interpretation.materials;

/** What people do with material. */
public enum MaterialAction {
    /** 提交审核. */
    SUBMIT,
    /** 审核通过: one of the three reviews. */
    PASS,
    /** 退回修改. */
    RETURN,
    /** 发布. */
    PUBLISH,
    /** 撤回. */
    WITHDRAW,
    /** 终止: nobody decides it, it follows from the draft's being discarded. */
    END;

    /** Whether the person has to say why. */
    public boolean needsReason() {
        return this == RETURN || this == WITHDRAW;
    }

    /** Whether the public sees the effect, so that the console asks once more. */
    public boolean isSeenByThePublic() {
        return this == PUBLISH || this == WITHDRAW;
    }
}
