package cn.zwgk.application.report;

import cn.zwgk.application.law.ReplyResult;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How the cases of a year are counted, in SQL. A case comes in once, in the year in which the platform first counts it, in the
 * column that its applicant has then; it stays in that column, is carried over from frozen report to frozen report, and goes
 * out once. What is corrected in a case after a report was frozen changes no frozen figure, and can therefore not unbalance
 * a later year either: the later year starts from what the frozen one carried forward.
 *
 * @param frozenBefore the last year before this one that has a frozen report; null if there is none
 */
record Counting(int year, @Nullable Integer frozenBefore) {

    /** 申请人撤回: a case that was taken back has no result and counts as 其他处理 3其他. */
    private static final String WITHDRAWN = "WITHDRAWN";

    private static final String ROWS = Stream.concat(
                    Stream.of(ReplyResult.values()).map(result -> line(result.name(), result.row())),
                    Stream.of(line(WITHDRAWN, ReportRow.OTHER.code())))
            .collect(Collectors.joining(", "));

    /** An application that was split into parts is counted by its parts; one that a frozen year counted goes out as 其他. */
    private static final String SETTLED =
            "case when c.state = 'REPLACED' or c.closed_on <= :end then coalesce(c.result, '" + WITHDRAWN + "') end";

    /** The year before is frozen: what it carried forward, and whatever no frozen report has counted. */
    private static final String AFTER_A_FROZEN_YEAR = """
            select c.id as case_id, coalesce(f.category, c.category) as category,
                case when f.case_id is null then 'NEW' else 'CARRIED' end as origin, %s as settled
            from application_case c
            left join report_case f on f.case_id = c.id and f.year = :frozen
            where (f.case_id is not null and f.origin <> 'EARLIER' and f.line is null)
               or (f.case_id is null and c.received_on <= :end and c.state <> 'REPLACED'
                   and not exists (select from report_case r where r.case_id = c.id and r.year < :frozen))
            """.formatted(SETTLED);

    /** The year before is not frozen: by the dates of the cases alone. */
    private static final String BY_DATES = """
            select c.id as case_id, c.category as category,
                case when c.received_on >= :start then 'NEW' else 'CARRIED' end as origin, %s as settled
            from application_case c
            where c.state <> 'REPLACED' and c.received_on <= :end and (c.closed_on is null or c.closed_on >= :start or c.received_on >= :start)
            """.formatted(SETTLED);

    /** As the year's own frozen report counted. */
    private static final String FROZEN = """
            select case_id, category, origin, line from report_case where year = :year and origin <> 'EARLIER'
            """;

    /** A query {@code counted (case_id, category, origin, line)}, to go after {@code with}. */
    String counted() {
        String cases = startsFromFrozen() ? AFTER_A_FROZEN_YEAR : BY_DATES;
        return "rows (result, line) as (values %s), counted as (select n.case_id, n.category, n.origin, rows.line from (%s) n left join rows on rows.result = n.settled)"
                .formatted(ROWS, cases);
    }

    /** The same for a year that is frozen itself. */
    static String frozen() {
        return "counted as (" + FROZEN + ")";
    }

    Map<String, Object> parameters() {
        Map<String, Object> values = new HashMap<>();
        values.put("start", start());
        values.put("end", end());
        values.put("year", year);
        values.put("frozen", frozenBefore == null ? 0 : frozenBefore);
        return values;
    }

    boolean startsFromFrozen() {
        return frozenBefore != null && frozenBefore == year - 1;
    }

    LocalDate start() {
        return LocalDate.of(year, 1, 1);
    }

    LocalDate end() {
        return LocalDate.of(year, 12, 31);
    }

    private static String line(String result, String row) {
        return "('" + result + "', '" + row + "')";
    }
}
