package cn.zwgk.application.retention;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What can be done with a batch; in the API in lower case. */
public enum BatchAct {
    APPROVE,
    RETURN,
    STOP,
    FINISH;

    /** Such as {@code approve}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The act with this code; empty if there is none. */
    public static Optional<BatchAct> withCode(String code) {
        return Arrays.stream(values()).filter(act -> act.code().equals(code)).findFirst();
    }

    /** Whether it is not complete without a reason in words. */
    public boolean needsReason() {
        return this == RETURN || this == STOP;
    }
}
