package cn.zwgk.application.casefile.reexamination;

import cn.zwgk.application.casefile.CaseId;
import cn.zwgk.application.casefile.CaseSight;
import cn.zwgk.application.law.ReplyResult;
import cn.zwgk.web.Actor;
import cn.zwgk.web.PageRequest;
import cn.zwgk.web.Paged;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What was refused, wholly or in part, and when it is to be examined again: so many months after it was refused or last
 * examined. Follows from the cases and the examinations; nothing has to be scheduled.
 */
@Repository
public class Reexaminations {

    private static final String[] REFUSED = Arrays.stream(ReplyResult.values())
            .filter(result -> result.row().startsWith("3.3.") || result == ReplyResult.PARTLY_PROVIDED)
            .map(Enum::name)
            .toArray(String[]::new);

    private static final Map<String, String> SORTABLE = Map.of("dueOn", "due_on", "closedOn", "closed_on");

    private static final String REFUSED_CASES = """
            from (select c.id, c.registration_number, c.description, c.office, c.result, c.closed_on, e.on_day as examined_on,
                    e.outcome, (coalesce(e.on_day, c.closed_on) + make_interval(months => :months))::date as due_on
                from application_case c left join lateral
                    (select * from case_reexamination where case_id = c.id order by id desc limit 1) e on true
                where c.result = any(:refused) and c.closed_on is not null and c.anonymised_on is null
                    and (not c.restricted or c.id in (select case_id from case_reader where person_id = :reader))
                    and (:allOffices or c.office = :office)) r
            where outcome is distinct from 'MAY_BE_DISCLOSED' and (cast(:until as date) is null or due_on <= :until)
            """;

    private final JdbcClient database;
    private final CaseSight sight;
    private final int months;

    /** @param months from one examination to the next; the law leaves it to the house */
    Reexaminations(
            JdbcClient database, CaseSight sight, @Value("${zwgk.application.reexamination-months:12}") int months) {
        this.database = database;
        this.sight = sight;
        this.months = months;
    }

    /** A refusal that is to be examined again. */
    public record Due(
            UUID caseId,
            String registrationNumber,
            String description,
            @Nullable String office,
            ReplyResult result,
            LocalDate refusedOn,
            @Nullable LocalDate examinedOn,
            LocalDate dueOn) {}

    /** An examination as it was made. */
    public record Examined(ReexaminationOutcome outcome, String reason, LocalDate on, String byName, Instant at) {}

    /**
     * What the reader sees of it.
     *
     * @param until due up to this day; null for all
     */
    @Transactional(readOnly = true)
    public Paged<Due> find(@Nullable LocalDate until, Actor reader, PageRequest paging) {
        long total =
                asked("select count(*) ", "", until, reader).query(Long.class).single();
        List<Due> lines = asked(
                        "select * ",
                        " order by " + paging.orderBy(SORTABLE, "due_on") + ", id limit :limit offset :offset",
                        until,
                        reader)
                .param("limit", paging.size())
                .param("offset", paging.offset())
                .query((row, number) -> new Due(
                        row.getObject("id", UUID.class),
                        row.getString("registration_number"),
                        row.getString("description"),
                        row.getString("office"),
                        ReplyResult.valueOf(row.getString("result")),
                        row.getObject("closed_on", LocalDate.class),
                        row.getObject("examined_on", LocalDate.class),
                        row.getObject("due_on", LocalDate.class)))
                .list();
        return Paged.of(lines, paging, total);
    }

    /** Every examination of a case, oldest first. */
    @Transactional(readOnly = true)
    List<Examined> of(CaseId id) {
        return examined(id, "asc").list();
    }

    /** The last examination of a case. */
    @Transactional(readOnly = true)
    public Optional<Examined> lastOf(CaseId id) {
        return examined(id, "desc limit 1").optional();
    }

    private JdbcClient.MappedQuerySpec<Examined> examined(CaseId id, String order) {
        return database.sql("select * from case_reexamination where case_id = :id order by id " + order)
                .param("id", id.value())
                .query((row, number) -> new Examined(
                        ReexaminationOutcome.valueOf(row.getString("outcome")),
                        row.getString("reason"),
                        row.getObject("on_day", LocalDate.class),
                        row.getString("by_name"),
                        row.getObject("at", OffsetDateTime.class).toInstant()));
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void add(CaseId id, Examined examined, String byId) {
        database.sql("""
                        insert into case_reexamination (case_id, outcome, reason, on_day, by_id, by_name, at)
                        values (:caseId, :outcome, :reason, :on, :byId, :byName, :at)
                        """)
                .param("caseId", id.value())
                .param("outcome", examined.outcome().name())
                .param("reason", examined.reason())
                .param("on", examined.on())
                .param("byId", byId)
                .param("byName", examined.byName())
                .param("at", examined.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Whether the result refuses something, wholly or in part. */
    static boolean refuses(@Nullable ReplyResult result) {
        return result != null && Arrays.asList(REFUSED).contains(result.name());
    }

    private JdbcClient.StatementSpec asked(String select, String order, @Nullable LocalDate until, Actor reader) {
        return database.sql(select + REFUSED_CASES + order)
                .param("months", months)
                .param("refused", REFUSED)
                .param("until", until)
                .param("reader", reader.id())
                .param("allOffices", sight.seesAllOffices(reader))
                .param("office", reader.office());
    }
}
