package cn.zwgk.application.report;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What people do with a report; who may do it and when stands in {@link ReportTransitions}. */
public enum ReportAct {
    /** 报送审批. */
    SUBMIT,
    /** 退回修改. */
    RETURN,
    /** 审批定稿. */
    APPROVE,
    /** 公布. */
    PUBLISH;

    /** Such as {@code submit}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The act with this code. */
    public static Optional<ReportAct> of(String code) {
        return Arrays.stream(values()).filter(act -> act.code().equals(code)).findFirst();
    }

    /** Whether the act is not complete without a reason in words. */
    public boolean needsReason() {
        return this == RETURN;
    }
}
