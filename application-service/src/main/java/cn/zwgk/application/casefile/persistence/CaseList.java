package cn.zwgk.application.casefile.persistence;

import cn.zwgk.application.casefile.Applicant;
import cn.zwgk.application.casefile.CaseId;
import cn.zwgk.application.casefile.CaseState;
import cn.zwgk.application.law.ReplyResult;
import cn.zwgk.web.PageRequest;
import cn.zwgk.web.Paged;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The cases as lists see them; nothing of the applicant leaves here unmasked. */
@Repository
public class CaseList {

    private static final Map<String, String> SORTABLE = Map.of(
            "receivedOn", "received_on",
            "dueOn", "due_on",
            "registrationNumber", "registration_number",
            "updatedAt", "updated_at");

    private final JdbcClient database;
    private final CaseFiles cases;

    CaseList(JdbcClient database, CaseFiles cases) {
        this.database = database;
        this.cases = cases;
    }

    /** What a list can be narrowed to; null is everything. */
    public record Filter(
            @Nullable String q,
            @Nullable Set<CaseState> states,
            @Nullable String office,
            @Nullable ReplyResult result,
            @Nullable Boolean overdue,
            @Nullable LocalDate receivedFrom,
            @Nullable LocalDate receivedTo) {}

    /** A line of a list. */
    public record Line(
            CaseId id,
            String registrationNumber,
            CaseState state,
            Applicant maskedApplicant,
            String description,
            @Nullable LocalDate receivedOn,
            @Nullable LocalDate dueOn,
            boolean dueProvisional,
            @Nullable String office,
            @Nullable ReplyResult result,
            @Nullable String draftedById,
            boolean overdue,
            Instant updatedAt) {}

    /** The cases that fit, most urgent first unless another order is asked for. */
    public Paged<Line> find(Filter filter, LocalDate today, PageRequest paging) {
        Map<String, Object> values = new HashMap<>();
        String where = where(filter, today, values);
        long total = database.sql("select count(*) from application_case" + where)
                .params(values)
                .query(Long.class)
                .single();
        String order = paging.orderBy(SORTABLE, "closed_on nulls first, due_on nulls first");
        values.put("today", today);
        List<Line> lines = database.sql("""
                        select *, draft ->> 'draftedById' as drafted_by,
                            closed_on is null and due_on < :today as is_overdue
                        from application_case%s order by %s, id limit :limit offset :offset
                        """.formatted(where, order))
                .params(values)
                .param("limit", paging.size())
                .param("offset", paging.offset())
                .query((row, number) -> line(row))
                .list();
        return Paged.of(lines, paging, total);
    }

    private static String where(Filter filter, LocalDate today, Map<String, Object> values) {
        List<String> conditions = new ArrayList<>();
        if (filter.q() != null && !filter.q().isBlank()) {
            conditions.add("(registration_number ilike :q or description ilike :q or document_number ilike :q)");
            values.put("q", "%" + filter.q().strip().replaceAll("([%_\\\\])", "\\\\$1") + "%");
        }
        if (filter.states() != null) {
            conditions.add("state = any(:states)");
            values.put("states", filter.states().stream().map(Enum::name).toArray(String[]::new));
        }
        if (filter.office() != null) {
            conditions.add("office = :office");
            values.put("office", filter.office());
        }
        if (filter.result() != null) {
            conditions.add("result = :result");
            values.put("result", filter.result().name());
        }
        if (filter.overdue() != null) {
            conditions.add("(closed_on is null and due_on < :today) = :overdue");
            values.put("today", today);
            values.put("overdue", filter.overdue());
        }
        if (filter.receivedFrom() != null) {
            conditions.add("received_on >= :receivedFrom");
            values.put("receivedFrom", filter.receivedFrom());
        }
        if (filter.receivedTo() != null) {
            conditions.add("received_on <= :receivedTo");
            values.put("receivedTo", filter.receivedTo());
        }
        return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
    }

    private Line line(ResultSet row) throws SQLException {
        CaseId id = new CaseId(row.getObject("id", UUID.class));
        String result = row.getString("result");
        return new Line(
                id,
                row.getString("registration_number"),
                CaseState.valueOf(row.getString("state")),
                cases.applicant(id, row.getBytes("applicant")).masked(),
                row.getString("description"),
                row.getObject("received_on", LocalDate.class),
                row.getObject("due_on", LocalDate.class),
                row.getBoolean("due_provisional"),
                row.getString("office"),
                result == null ? null : ReplyResult.valueOf(result),
                row.getString("drafted_by"),
                row.getBoolean("is_overdue"),
                row.getObject("updated_at", OffsetDateTime.class).toInstant());
    }
}
