package cn.zwgk.application.casefile.persistence;

import cn.zwgk.application.casefile.Applicant;
import cn.zwgk.application.casefile.AwaitedKind;
import cn.zwgk.application.casefile.CaseId;
import cn.zwgk.application.casefile.CaseSight;
import cn.zwgk.application.casefile.CaseState;
import cn.zwgk.application.law.ReplyResult;
import cn.zwgk.web.Actor;
import cn.zwgk.web.LikePattern;
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
import java.util.stream.Collectors;
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

    private static final String NAMED_READER = "id in (select case_id from case_reader where person_id = :reader)";

    private final JdbcClient database;
    private final CaseFiles cases;
    private final CaseSight sight;

    CaseList(JdbcClient database, CaseFiles cases, CaseSight sight) {
        this.database = database;
        this.cases = cases;
        this.sight = sight;
    }

    /** What a list can be narrowed to; null is everything. */
    public record Filter(
            @Nullable String q,
            @Nullable Set<CaseState> states,
            @Nullable String office,
            @Nullable ReplyResult result,
            @Nullable Boolean overdue,
            @Nullable LocalDate receivedFrom,
            @Nullable LocalDate receivedTo,
            @Nullable AwaitedKind awaiting) {

        /** Whether it asks for nothing but offices and states, of which the numbers are kept. */
        private boolean isTallied() {
            return (q == null || q.isBlank())
                    && result == null
                    && overdue == null
                    && receivedFrom == null
                    && receivedTo == null
                    && awaiting == null;
        }
    }

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

    /**
     * The cases that fit and that the reader sees, most urgent first unless another order is asked for: what is not confirmed,
     * then by the end of the time to reply, then what waits for others.
     */
    public Paged<Line> find(Filter filter, Actor reader, LocalDate today, PageRequest paging) {
        Map<String, Object> values = new HashMap<>();
        String fitting = fitting(filter, reader, today, values);
        long total = count(filter, fitting, values);
        // Which cases stand on the page is found in an index; only those of the page are read, not those before it.
        String order = paging.orderBy(SORTABLE, "closed_on nulls first, urgency");
        values.put("today", today);
        List<Line> lines = database.sql("""
                        select *, draft ->> 'draftedById' as drafted_by,
                            closed_on is null and due_on < :today as is_overdue
                        from application_case where id in (
                            select id from application_case where (not restricted or %s)%s
                            order by %s, id limit :limit offset :offset)
                        order by %s, id
                        """.formatted(NAMED_READER, fitting, order, order))
                .params(values)
                .param("limit", paging.size())
                .param("offset", paging.offset())
                .query((row, number) -> line(row))
                .list();
        return Paged.of(lines, paging, total);
    }

    /** What everybody sees and what only named readers see, apart: the first is kept as a number by office and state. */
    private long count(Filter filter, String fitting, Map<String, Object> values) {
        String open = filter.isTallied()
                ? "select coalesce(sum(cases), 0) from case_tally"
                : "select count(*) from application_case";
        return database.sql("""
                        select (%s where not restricted%s)
                            + (select count(*) from application_case where restricted and %s%s)
                        """.formatted(open, fitting, NAMED_READER, fitting))
                .params(values)
                .query(Long.class)
                .single();
    }

    private String fitting(Filter filter, Actor reader, LocalDate today, Map<String, Object> values) {
        List<String> conditions = new ArrayList<>();
        values.put("reader", reader.id());
        if (!sight.seesAllOffices(reader)) {
            conditions.add("office = :ownOffice");
            values.put("ownOffice", reader.office());
        }
        if (filter.awaiting() != null) {
            conditions.add("id in (select case_id from case_awaited where outcome = 'OPEN' and kind = :awaiting)");
            values.put("awaiting", filter.awaiting().name());
        }
        if (filter.q() != null && !filter.q().isBlank()) {
            conditions.add("(registration_number ilike :q or description ilike :q or document_number ilike :q)");
            values.put("q", LikePattern.containing(filter.q()));
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
        return conditions.stream().map(" and "::concat).collect(Collectors.joining());
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
