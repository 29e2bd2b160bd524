package cn.zwgk.application.casefile;

/** 疑难敏感: why a case needs more care than others. */
public enum CaseFlag {
    /** 第三方不同意公开; by rule. */
    OBJECTION,
    /** 涉及多个机关; by rule. */
    SEVERAL_AGENCIES,
    /** 申请数量、频次异常; by rule. */
    EXCESSIVE,
    /** 已经延期; by rule. */
    EXTENDED,
    /** 期限将尽而仍有意见未收到; by rule. */
    TIME_RUNS_OUT,
    /** 媒体或者社会关注. */
    PUBLIC_ATTENTION,
    /** 可能引发复议诉讼. */
    DISPUTE_EXPECTED,
    /** 内容敏感. */
    SENSITIVE_CONTENT;

    /** Whether an officer sets it; the others follow from the facts of the case. */
    public boolean isSetByHand() {
        return this == PUBLIC_ATTENTION || this == DISPUTE_EXPECTED || this == SENSITIVE_CONTENT;
    }
}
