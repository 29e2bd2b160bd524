package cn.zwgk.application.report;

import java.math.BigDecimal;

/** How figures are written in a report. */
final class ReportWording {

    private ReportWording() {}

    /** Without zeros that mean nothing: 12, 0.35. */
    static String figure(BigDecimal value) {
        return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
    }
}
