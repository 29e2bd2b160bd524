package cn.zwgk.application.retention;

import cn.zwgk.application.casefile.CaseId;
import cn.zwgk.application.casefile.CaseState;
import cn.zwgk.application.law.ReplyResult;
import cn.zwgk.web.LikePattern;
import cn.zwgk.web.PageRequest;
import cn.zwgk.web.Paged;
import cn.zwgk.web.Refused;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What is due for anonymisation, what comes next, and what stands against it. Follows from the cases; nothing is scheduled. */
@Repository
public class RetentionSchedule {

    private static final Map<String, String> SORTABLE =
            Map.of("keptUntil", "kept_until", "closedOn", "closed_on", "registrationNumber", "registration_number");

    private static final String JUDGED =
            "(select *, array_remove(array[%s]::text[], null) as grounds from retention_standing) s"
                    .formatted(Arrays.stream(RetentionGround.values())
                            .map(ground -> "case when %s then '%s' end".formatted(ground.condition(), ground.name()))
                            .collect(Collectors.joining(", ")));

    private final JdbcClient database;

    RetentionSchedule(JdbcClient database) {
        this.database = database;
    }

    /** Which cases a list shows. */
    public enum View {
        /** 可以匿名化: its time is over, nothing stands against it, and no batch has it. */
        READY(
                "grounds = '{}' and not exists (select 1 from retention_item i where i.case_id = s.case_id and i.outcome = 'PENDING')"),
        /** 期满但不能办理. */
        BLOCKED("kept_until < :today and not 'ANONYMISED' = any(grounds) and grounds <> '{}'"),
        /** 一年内期满. */
        COMING("kept_until between :today and :today + 365 and not 'ANONYMISED' = any(grounds)"),
        /** 暂缓中. */
        HELD("'HELD' = any(grounds) and not 'ANONYMISED' = any(grounds)"),
        /** 已匿名化. */
        ANONYMISED("anonymised_on is not null");

        private final String condition;

        View(String condition) {
            this.condition = condition;
        }
    }

    /** What a list is narrowed to; null is everything. */
    public record Filter(
            View view,
            @Nullable RetentionClass retentionClass,
            @Nullable String office,
            @Nullable String q) {}

    /** Those that fit; the longest over first, unless another order is asked for. */
    @Transactional(readOnly = true)
    public Paged<Standing> find(Filter filter, LocalDate today, PageRequest paging) {
        Map<String, Object> values = new HashMap<>();
        String where = where(filter, today, values);
        long total = database.sql("select count(*) from " + JUDGED + where)
                .params(values)
                .query(Long.class)
                .single();
        List<Standing> lines = database.sql("select * from %s%s order by %s, case_id limit :limit offset :offset"
                        .formatted(JUDGED, where, paging.orderBy(SORTABLE, "kept_until")))
                .params(values)
                .param("limit", paging.size())
                .param("offset", paging.offset())
                .query((row, number) -> read(row))
                .list();
        return Paged.of(lines, paging, total);
    }

    /** All that fit, for an export. */
    @Transactional(readOnly = true)
    public List<Standing> all(Filter filter, LocalDate today) {
        Map<String, Object> values = new HashMap<>();
        String where = where(filter, today, values);
        return database.sql("select * from " + JUDGED + where + " order by kept_until, case_id")
                .params(values)
                .query((row, number) -> read(row))
                .list();
    }

    /** @throws Refused 404 {@code case-not-found} */
    @Transactional(readOnly = true)
    public Standing of(CaseId id, LocalDate today) {
        return database.sql("select * from " + JUDGED + " where case_id = :id")
                .param("id", id.value())
                .param("today", today)
                .query((row, number) -> read(row))
                .optional()
                .orElseThrow(() -> Refused.notFound("case-not-found"));
    }

    /** The same, while nobody else can change the case, register a proceeding about it or add to one. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Standing locked(CaseId id, LocalDate today) {
        database.sql("select 1 from application_case where id = :id for update")
                .param("id", id.value())
                .query(Integer.class)
                .optional();
        database.sql("select 1 from proceeding where case_id = :id for update")
                .param("id", id.value())
                .query(Integer.class)
                .list();
        return of(id, today);
    }

    private static String where(Filter filter, LocalDate today, Map<String, Object> values) {
        List<String> conditions = new ArrayList<>(List.of("closed_on is not null", filter.view().condition));
        values.put("today", today);
        if (filter.retentionClass() != null) {
            conditions.add("class = :class");
            values.put("class", filter.retentionClass().name());
        }
        if (filter.office() != null && !filter.office().isBlank()) {
            conditions.add("office = :office");
            values.put("office", filter.office().strip());
        }
        if (filter.q() != null && !filter.q().isBlank()) {
            conditions.add("(registration_number ilike :q or (description ilike :q and not restricted))");
            values.put("q", LikePattern.containing(filter.q()));
        }
        return " where " + String.join(" and ", conditions);
    }

    private static Standing read(ResultSet row) throws SQLException {
        String result = row.getString("result");
        boolean restricted = row.getBoolean("restricted");
        return new Standing(
                new CaseId(row.getObject("case_id", UUID.class)),
                row.getString("registration_number"),
                restricted ? null : row.getString("description"),
                row.getString("office"),
                CaseState.valueOf(row.getString("state")),
                result == null ? null : ReplyResult.valueOf(result),
                row.getObject("closed_on", LocalDate.class),
                RetentionClass.valueOf(row.getString("class")),
                row.getObject("kept_until", LocalDate.class),
                row.getObject("contestable_until", LocalDate.class),
                row.getObject("held_until", LocalDate.class),
                row.getString("held_reason"),
                row.getString("held_by"),
                row.getObject("anonymised_on", LocalDate.class),
                row.getInt("late_proceedings"),
                Arrays.stream((String[]) row.getArray("grounds").getArray())
                        .map(RetentionGround::valueOf)
                        .toList());
    }
}
