package cn.zwgk.application.release;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What can be done with a release; in the API in lower case. */
public enum ReleaseAct {
    /** 提交审核. */
    SUBMIT,
    /** 审核通过并公布. */
    PUBLISH,
    /** 退回修改. */
    RETURN,
    /** 撤回公布. */
    WITHDRAW,
    /** 不再公布. */
    ABANDON;

    /** Such as {@code publish}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The act with this code. */
    public static Optional<ReleaseAct> of(String code) {
        return Arrays.stream(values()).filter(act -> act.code().equals(code)).findFirst();
    }

    /** Whether the act is not complete without words: why, or for a publication what the reviewer found. */
    public boolean needsReason() {
        return this != SUBMIT;
    }
}
