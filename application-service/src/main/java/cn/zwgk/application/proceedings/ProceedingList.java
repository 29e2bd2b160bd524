package cn.zwgk.application.proceedings;

import cn.zwgk.privacy.Masking;
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
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The proceedings as lists see them; who contests leaves here masked only. */
@Repository
public class ProceedingList {

    private static final Map<String, String> SORTABLE = Map.of(
            "filedOn", "p.filed_on",
            "copyReceivedOn", "p.copy_received_on",
            "answerDueOn", "p.answer_due_on",
            "concludedOn", "p.concluded_on",
            "registerNumber", "p.register_number");

    private static final String FROM = " from proceeding p join application_case c on c.id = p.case_id";

    /** What waits first, then what was filed last. */
    private static final String URGENT_FIRST =
            "case p.state when 'FILED' then 0 when 'CONCLUDED' then 1 else 2 end, p.answer_due_on, p.filed_on desc";

    private final JdbcClient database;
    private final Proceedings proceedings;

    ProceedingList(JdbcClient database, Proceedings proceedings) {
        this.database = database;
        this.proceedings = proceedings;
    }

    /**
     * What a list can be narrowed to; null is everything.
     *
     * @param late whether the answer is late, or went in late
     */
    public record Filter(
            @Nullable String q,
            @Nullable Set<ProceedingKind> kinds,
            @Nullable Set<ProceedingState> states,
            @Nullable Result result,
            @Nullable String office,
            @Nullable Boolean late,
            @Nullable UUID caseId,
            @Nullable LocalDate filedFrom,
            @Nullable LocalDate filedTo) {

        /** Those in these states. */
        public static Filter in(Set<ProceedingState> states) {
            return new Filter(null, null, states, null, null, null, null, null, null);
        }
    }

    /** A line of a list. */
    public record Line(
            Proceeding proceeding,
            String maskedClaimant,
            String caseNumber,
            String caseDescription,
            @Nullable String caseResult,
            Instant updatedAt) {}

    /** The proceedings that fit, most urgent first unless another order is asked for. */
    public Paged<Line> find(Filter filter, Actor reader, LocalDate today, PageRequest paging) {
        Map<String, Object> values = new HashMap<>();
        String where = where(filter, reader, today, values);
        long total = database.sql("select count(*)" + FROM + where)
                .params(values)
                .query(Long.class)
                .single();
        List<Line> lines = database.sql(
                        select(where, paging.orderBy(SORTABLE, URGENT_FIRST)) + " limit :limit offset :offset")
                .params(values)
                .param("limit", paging.size())
                .param("offset", paging.offset())
                .query((row, number) -> line(row))
                .list();
        return Paged.of(lines, paging, total);
    }

    /** All that fit, one after the other. */
    @Transactional(readOnly = true)
    public void each(Filter filter, Actor reader, LocalDate today, Consumer<Line> taker) {
        Map<String, Object> values = new HashMap<>();
        String where = where(filter, reader, today, values);
        database.sql(select(where, "p.filed_on, p.register_number"))
                .params(values)
                .query((ResultSet row) -> taker.accept(line(row)));
    }

    /** One line. */
    public Line one(UUID id, Actor reader) {
        proceedings.seen(id, reader);
        return database.sql(select(" where p.id = :id", "p.id"))
                .param("id", id)
                .query((row, number) -> line(row))
                .single();
    }

    private static String select(String where, String order) {
        return """
                select p.*, c.registration_number as case_number, c.description as case_description, c.result as case_result
                %s%s order by %s, p.id""".formatted(FROM, where, order);
    }

    private static String where(Filter filter, Actor reader, LocalDate today, Map<String, Object> values) {
        List<String> conditions = new ArrayList<>(List.of(Proceedings.SEEN));
        values.put("reader", reader.id());
        if (filter.q() != null && !filter.q().isBlank()) {
            conditions.add(
                    "(p.register_number ilike :q or p.body_number ilike :q or p.body ilike :q or p.claim ilike :q"
                            + " or c.registration_number ilike :q or c.description ilike :q)");
            values.put("q", LikePattern.containing(filter.q()));
        }
        if (filter.kinds() != null && !filter.kinds().isEmpty()) {
            conditions.add("p.kind = any(:kinds)");
            values.put("kinds", filter.kinds().stream().map(Enum::name).toArray(String[]::new));
        }
        if (filter.states() != null && !filter.states().isEmpty()) {
            conditions.add("p.state = any(:states)");
            values.put("states", filter.states().stream().map(Enum::name).toArray(String[]::new));
        }
        if (filter.result() != null) {
            conditions.add("p.result = :result");
            values.put("result", filter.result().name());
        }
        if (filter.office() != null && !filter.office().isBlank()) {
            conditions.add("p.office = :office");
            values.put("office", filter.office().strip());
        }
        if (filter.late() != null) {
            conditions.add("coalesce(coalesce(p.answered_on, case when p.state = 'FILED' then cast(:today as date) end)"
                    + " > p.answer_due_on, false) = :late");
            values.put("today", today);
            values.put("late", filter.late());
        }
        if (filter.caseId() != null) {
            conditions.add("p.case_id = :case");
            values.put("case", filter.caseId());
        }
        if (filter.filedFrom() != null) {
            conditions.add("p.filed_on >= :filedFrom");
            values.put("filedFrom", filter.filedFrom());
        }
        if (filter.filedTo() != null) {
            conditions.add("p.filed_on <= :filedTo");
            values.put("filedTo", filter.filedTo());
        }
        return " where " + String.join(" and ", conditions);
    }

    private Line line(ResultSet row) throws SQLException {
        Proceeding proceeding = proceedings.read(row);
        return new Line(
                proceeding,
                Masking.name(proceeding.registration().claimant()),
                row.getString("case_number"),
                row.getString("case_description"),
                row.getString("case_result"),
                row.getObject("updated_at", OffsetDateTime.class).toInstant());
    }
}
