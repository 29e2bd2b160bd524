package cn.zwgk.application.notice;

import java.util.Locale;

/** What can be done with a template; in the API in lower case. */
public enum TemplateAct {
    APPROVE,
    REJECT,
    RETIRE;

    /** Such as {@code approve}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether the act is not complete without a reason in words. */
    public boolean needsReason() {
        return this != APPROVE;
    }
}
