package cn.zwgk.policy.document;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What people do with a document; who may do it and when stands in {@link DocumentTransitions}. */
public enum DocumentAct {
    /** 签署保密审查. */
    SIGN_SECRECY_REVIEW,
    /** 提交审核. */
    SUBMIT,
    /** 审核通过. */
    PASS,
    /** 退文. */
    RETURN,
    /** 发布. */
    PUBLISH,
    /** 定时发布. */
    SCHEDULE,
    /** 取消定时. */
    CANCEL_SCHEDULE,
    /** 撤回. */
    WITHDRAW,
    /** 作废. */
    DISCARD;

    /** As it stands in paths and in the audit trail: {@code sign-secrecy-review}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The act with this code. */
    public static Optional<DocumentAct> of(String code) {
        return Arrays.stream(values()).filter(act -> act.code().equals(code)).findFirst();
    }

    /** Whether the act is not done without saying why. */
    public boolean needsReason() {
        return this == RETURN || this == WITHDRAW;
    }

    /** Whether the act cannot be taken back, so that people are asked once more. */
    public boolean needsConfirmation() {
        return this == PUBLISH || this == WITHDRAW || this == DISCARD;
    }
}
