package cn.zwgk.application.statistics;

/** By what the cases of a period are told apart. */
public enum Dimension {
    /** 收到的月份. */
    MONTH("to_char(received_on, 'YYYY-MM')", ""),
    /** 承办科室. */
    OFFICE("office", ""),
    /** 申请渠道. */
    CHANNEL("channel", "ReceiptChannel"),
    /** 办理结果; what its applicant took back is closed and counts as 其他, as in the annual report. */
    RESULT("coalesce(result, case when closed_on is not null then 'OTHER' end)", "ReplyResult"),
    /** 申请人类别. */
    CATEGORY("category", "ApplicantCategory");

    private final String expression;
    private final String names;

    Dimension(String expression, String names) {
        this.expression = expression;
        this.names = names;
    }

    String expression() {
        return expression;
    }

    /** The kind of codes whose names stand in the catalogue of messages; empty where the value is its own name. */
    public String names() {
        return names;
    }
}
