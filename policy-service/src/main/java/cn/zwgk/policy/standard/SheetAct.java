package cn.zwgk.policy.standard;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What people do with a sheet of amounts; who may do it and when stands in {@link SheetTransitions}. */
public enum SheetAct {
    /** 确认. */
    CONFIRM,
    /** 退回. */
    REJECT,
    /** 收回. */
    RECALL;

    /** As it stands in paths and in the audit trail. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The act with this code. */
    public static Optional<SheetAct> of(String code) {
        return Arrays.stream(values()).filter(act -> act.code().equals(code)).findFirst();
    }
}
