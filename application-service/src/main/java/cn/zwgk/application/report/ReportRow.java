package cn.zwgk.application.report;

import cn.zwgk.application.law.ReplyResult;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The twenty-five rows of table 3, in the order of the national format. */
public enum ReportRow {
    /** 一、本年新收政府信息公开申请数量. */
    RECEIVED("1"),
    /** 二、上年结转政府信息公开申请数量. */
    CARRIED_OVER("2"),
    DISCLOSED("3.1"),
    /** 区分处理的，只计这一情形，不计其他情形. */
    PARTLY_DISCLOSED("3.2"),
    STATE_SECRET("3.3.1"),
    FORBIDDEN_BY_LAW("3.3.2"),
    SECURITY_AND_STABILITY("3.3.3"),
    THIRD_PARTY("3.3.4"),
    INTERNAL_AFFAIRS("3.3.5"),
    PROCESS_INFORMATION("3.3.6"),
    ENFORCEMENT_FILE("3.3.7"),
    ADMINISTRATIVE_QUERY("3.3.8"),
    NOT_HELD("3.4.1"),
    TO_BE_MADE("3.4.2"),
    STILL_UNCLEAR("3.4.3"),
    PETITION("3.5.1"),
    REPEATED("3.5.2"),
    PUBLICATION("3.5.3"),
    UNREASONABLE_MASS("3.5.4"),
    CONFIRM_OR_REISSUE("3.5.5"),
    CORRECTION_OVERDUE("3.6.1"),
    FEE_UNPAID("3.6.2"),
    OTHER("3.6.3"),
    /** （七）总计, the sum of the results. */
    SETTLED("3.7"),
    /** 四、结转下年度继续办理. */
    CARRIED_FORWARD("4");

    /** The rows in which a case can be settled; one case counts in exactly one. */
    static final List<ReportRow> RESULTS =
            Arrays.stream(values()).filter(ReportRow::isResult).toList();

    private final String code;

    ReportRow(String code) {
        this.code = code;
    }

    /** As in {@link ReplyResult#row()}: part, group and number. */
    public String code() {
        return code;
    }

    /** Whether a case can be settled in it. */
    public boolean isResult() {
        return code.startsWith("3.") && !code.equals("3.7");
    }

    /** The row with this code. */
    public static Optional<ReportRow> of(String code) {
        return Arrays.stream(values()).filter(row -> row.code.equals(code)).findFirst();
    }

    static ReportRow of(ReplyResult result) {
        return of(result.row()).orElseThrow();
    }
}
