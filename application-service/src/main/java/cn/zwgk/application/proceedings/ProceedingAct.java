package cn.zwgk.application.proceedings;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What can be done with a proceeding; in the API in lower case with hyphens. */
public enum ProceedingAct {
    /** 提交答复和证据. */
    ANSWER,
    /** 登记审理结果. */
    CONCLUDE,
    /** 确认落实、办结. */
    FULFIL,
    /** 登记上诉. */
    APPEAL,
    /** 登记作废. */
    STRIKE_OUT;

    /** Such as {@code strike-out}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The act with this code. */
    public static Optional<ProceedingAct> of(String code) {
        return Arrays.stream(values()).filter(act -> act.code().equals(code)).findFirst();
    }

    /** Whether the act is not complete without a reason in words. */
    public boolean needsReason() {
        return this == STRIKE_OUT;
    }

    /** Whether a screen should ask once more. */
    public boolean needsConfirmation() {
        return true;
    }
}
