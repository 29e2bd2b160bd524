package cn.zwgk.interpretation.questions;

/** What people do with a question and its answer. */
public enum QuestionAction {
    /** 提交审核. */
    SUBMIT,
    /** 审核通过并发布. */
    APPROVE,
    /** 退回修改. */
    RETURN,
    /** 撤回. */
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
