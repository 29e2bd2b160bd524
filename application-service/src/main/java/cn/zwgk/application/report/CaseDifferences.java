package cn.zwgk.application.report;

import cn.zwgk.web.PageRequest;
import cn.zwgk.web.Paged;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** What was corrected in cases after their year was frozen. It changes nothing there; people are to know. */
@Repository
public class CaseDifferences {

    /** Kinds of differences. */
    public enum Change {
        /** 定稿后才登记: received in that year or before and counted in no report up to it. */
        ENTERED_LATE,
        /** 办理结果与定稿不同. */
        RESULT,
        /** 申请人类别与定稿不同. */
        CATEGORY,
        /** 收到日期改到了年度以后. */
        RECEIVED_LATER
    }

    /**
     * One difference.
     *
     * @param frozen as the report has it: a row or a column; null where it has nothing
     * @param present as the case has it now
     */
    public record Difference(
            UUID id,
            String registrationNumber,
            Change change,
            @Nullable String frozen,
            @Nullable String present) {}

    private static final String DIFFERENCES = """
            , now as (
                select r.case_id, r.origin, r.category as was_category, r.line as was_line, c.category, c.received_on,
                    rows.line, c.registration_number
                from report_case r join application_case c on c.id = r.case_id
                left join rows on rows.result = case when c.state = 'REPLACED' or c.closed_on <= :end then coalesce(c.result, 'WITHDRAWN') end
                where r.year = :year and r.origin <> 'EARLIER'),
            differences as (
                select case_id, registration_number, 'RESULT' as change, was_line as was, line as present
                from now where was_line is distinct from line
                union all
                select case_id, registration_number, 'CATEGORY', was_category, category
                from now where was_category <> category
                union all
                select case_id, registration_number, 'RECEIVED_LATER', null, received_on::text
                from now where origin = 'NEW' and received_on > :end
                union all
                select c.id, c.registration_number, 'ENTERED_LATE', null, c.received_on::text
                from application_case c
                where c.received_on <= :end and c.state <> 'REPLACED'
                    and not exists (select from report_case r where r.case_id = c.id and r.year <= :year))
            """;

    private final JdbcClient database;

    CaseDifferences(JdbcClient database) {
        this.database = database;
    }

    /** Between the frozen report of the year and its cases as they are now. */
    @Transactional(readOnly = true)
    public Paged<Difference> of(int year, PageRequest paging) {
        Counting counting = new Counting(year, null);
        String with = "with " + counting.counted() + DIFFERENCES;
        Map<String, Object> values = new HashMap<>(counting.parameters());
        long total = database.sql(with + " select count(*) from differences")
                .params(values)
                .query(Long.class)
                .single();
        List<Difference> items = database.sql(with
                        + " select * from differences order by registration_number, change limit :limit offset :offset")
                .params(values)
                .param("limit", paging.size())
                .param("offset", paging.offset())
                .query((row, number) -> new Difference(
                        row.getObject("case_id", UUID.class),
                        row.getString("registration_number"),
                        Change.valueOf(row.getString("change")),
                        row.getString("was"),
                        row.getString("present")))
                .list();
        return Paged.of(items, paging, total);
    }
}
