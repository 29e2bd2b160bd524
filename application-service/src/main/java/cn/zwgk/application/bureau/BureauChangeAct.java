package cn.zwgk.application.bureau;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What can be done with a change that waits; in the API in lower case. */
public enum BureauChangeAct {
    CONFIRM,
    RETURN,
    WITHDRAW;

    /** Such as {@code confirm}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The act with this code; empty if there is none. */
    public static Optional<BureauChangeAct> withCode(String code) {
        return Arrays.stream(values()).filter(act -> act.code().equals(code)).findFirst();
    }

    /** Whether it is not complete without a reason in words. */
    public boolean needsReason() {
        return this == RETURN;
    }
}
