package cn.zwgk.policy.guide;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What people do with a guide; who may do it and when stands in {@link GuideTransitions}. */
public enum GuideAct {
    /** 提交审核. */
    SUBMIT,
    /** 审核发布. */
    PUBLISH,
    /** 退回. */
    RETURN,
    /** 修订. */
    REVISE,
    /** 取消修订. */
    CANCEL_REVISION,
    /** 年度确认. */
    CONFIRM,
    /** 撤下. */
    WITHDRAW,
    /** 作废. */
    DISCARD;

    /** As it stands in paths and in the audit trail: {@code cancel-revision}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The act with this code. */
    public static Optional<GuideAct> of(String code) {
        return Arrays.stream(values()).filter(act -> act.code().equals(code)).findFirst();
    }

    /** Whether the act is not done without saying why. */
    public boolean needsReason() {
        return this == RETURN || this == WITHDRAW;
    }

    /** Whether people are asked once more. */
    public boolean needsConfirmation() {
        return this == PUBLISH || this == WITHDRAW || this == DISCARD || this == CONFIRM || this == CANCEL_REVISION;
    }
}
