package cn.zwgk.application.report;

import cn.zwgk.application.casefile.ApplicantCategory;
import java.util.Arrays;
import java.util.List;

/** The seven columns of table 3: 自然人, the five kinds of 法人或其他组织, 总计. */
public enum ReportColumn {
    CITIZEN,
    BUSINESS,
    RESEARCH,
    PUBLIC_INTEREST,
    LEGAL_SERVICE,
    OTHER,
    /** 总计, the sum of the others. */
    TOTAL;

    /** All but the total. */
    static final List<ReportColumn> APPLICANTS =
            Arrays.stream(values()).filter(column -> column != TOTAL).toList();

    static ReportColumn of(ApplicantCategory category) {
        return valueOf(category.name());
    }
}
