package cn.zwgk.policy.withholding;

import cn.zwgk.policy.document.WithholdingGround;
import cn.zwgk.policy.wording.Wording;
import cn.zwgk.policy.worklist.Lamp;
import cn.zwgk.web.ChinaTime;
import cn.zwgk.web.PageRequest;
import cn.zwgk.web.Paged;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 不予公开的文件: what stays closed, under which article, and when that is examined again. Seen at the desk only. */
@Component
public class ClosedDocuments {

    /** What the list is narrowed down to. */
    public record ClosedFilter(
            @Nullable WithholdingGround ground, @Nullable String office, boolean due) {}

    /**
     * A document that stays closed.
     *
     * @param decidedAt when it was decided last
     */
    public record ClosedEntry(
            UUID id,
            String title,
            @Nullable String office,
            WithholdingGround ground,
            String groundName,
            @Nullable String otherLaw,
            String reason,
            String decidedByName,
            Instant decidedAt,
            LocalDate reexamineOn,
            int examinations,
            Lamp lamp,
            String lampName) {}

    /** Within a month of its day an examination is due. */
    private static final int DUE_MONTHS = 1;

    private static final Map<String, String> SORTABLE =
            Map.of("reexamineOn", "w.reexamine_on", "title", "d.title", "decidedAt", "w.at");
    private static final String FROM = """
            from document d join lateral (
                select * from withholding w where w.document_id = d.id order by w.number desc limit 1) w on true
            where d.state = 'WITHHELD'""";

    private final JdbcClient database;
    private final Wording wording;
    private final InstantSource time;

    ClosedDocuments(JdbcClient database, Wording wording, InstantSource time) {
        this.database = database;
        this.wording = wording;
        this.time = time;
    }

    /** What is examined next comes first. */
    @Transactional(readOnly = true)
    public Paged<ClosedEntry> list(ClosedFilter filter, PageRequest page) {
        List<String> conditions = new ArrayList<>();
        Map<String, Object> parameters = new HashMap<>();
        if (filter.ground() != null) {
            conditions.add(" and w.ground = :ground");
            parameters.put("ground", filter.ground().name());
        }
        if (filter.office() != null && !filter.office().isBlank()) {
            conditions.add(" and d.drafting_office = :office");
            parameters.put("office", filter.office());
        }
        if (filter.due()) {
            conditions.add(" and w.reexamine_on <= :due");
            parameters.put("due", ChinaTime.today(time).plusMonths(DUE_MONTHS));
        }
        String from = FROM + String.join("", conditions);
        long total = database.sql("select count(*) " + from)
                .params(parameters)
                .query(Long.class)
                .single();
        List<ClosedEntry> items = database.sql(
                        "select d.id, d.title, d.drafting_office, w.* %s order by %s, d.id limit :limit offset :offset"
                                .formatted(from, page.orderBy(SORTABLE, "w.reexamine_on")))
                .params(parameters)
                .param("limit", page.size())
                .param("offset", page.offset())
                .query((row, number) -> entry(row))
                .list();
        return Paged.of(items, page, total);
    }

    private ClosedEntry entry(ResultSet row) throws SQLException {
        WithholdingGround ground = WithholdingGround.valueOf(row.getString("ground"));
        LocalDate next = row.getObject("reexamine_on", LocalDate.class);
        Lamp lamp = lamp(next);
        return new ClosedEntry(
                row.getObject("id", UUID.class),
                row.getString("title"),
                row.getString("drafting_office"),
                ground,
                wording.of(ground),
                row.getString("other_law"),
                row.getString("reason"),
                row.getString("by_name"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                next,
                row.getInt("number"),
                lamp,
                wording.of(lamp));
    }

    private Lamp lamp(LocalDate next) {
        LocalDate today = ChinaTime.today(time);
        if (next.isBefore(today)) {
            return Lamp.OVERDUE;
        }
        return next.isAfter(today.plusMonths(DUE_MONTHS)) ? Lamp.NORMAL : Lamp.DUE_SOON;
    }
}
