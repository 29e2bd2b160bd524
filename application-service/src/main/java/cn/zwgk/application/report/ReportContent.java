package cn.zwgk.application.report;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A report as it would be submitted today.
 *
 * @param lastYear table 3 of the year before as it was frozen; null if that year has no frozen report
 * @param anyFrozenBefore whether some earlier year has a frozen report
 * @param quotable what the text may quote, by name
 */
record ReportContent(
        int year,
        LocalDate today,
        ReportFigures figures,
        Map<ReportSection, String> texts,
        @Nullable TableThree lastYear,
        boolean anyFrozenBefore,
        Quotable quotable) {}
