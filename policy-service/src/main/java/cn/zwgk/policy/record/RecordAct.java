package cn.zwgk.policy.record;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What people do with a record; who may do it and when stands in {@link RecordTransitions}. */
public enum RecordAct {
    /** 审核通过. */
    APPROVE,
    /** 退回. */
    RETURN,
    /** 公开. */
    PUBLISH,
    /** 撤回. */
    WITHDRAW,
    /** 更正: takes a withdrawn record up again. */
    REOPEN,
    /** 作废. */
    DISCARD;

    /** As it stands in paths and in the audit trail. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The act with this code. */
    public static Optional<RecordAct> of(String code) {
        return Arrays.stream(values()).filter(act -> act.code().equals(code)).findFirst();
    }

    /** Whether the act is not done without saying why. */
    public boolean needsReason() {
        return this == RETURN || this == WITHDRAW;
    }

    /** Whether people are asked once more. */
    public boolean needsConfirmation() {
        return this == PUBLISH || this == WITHDRAW || this == DISCARD;
    }
}
