package cn.zwgk.policy.urgency;

import cn.zwgk.calendar.Deadline;
import cn.zwgk.policy.document.DeskSight;
import cn.zwgk.policy.document.UrgentPublication;
import cn.zwgk.policy.wording.Wording;
import cn.zwgk.policy.worklist.Lamp;
import cn.zwgk.policy.worklist.RemainingTime;
import cn.zwgk.web.Actor;
import cn.zwgk.web.PageRequest;
import cn.zwgk.web.Paged;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 急件: what was published before its reviews were complete, and what became of it. */
@Component
public class UrgentPublications {

    /**
     * An urgent publication.
     *
     * @param dueAt the first moment at which the second person's decision is late
     * @param contributors who wrote it, by id; none of them is the second person
     */
    public record UrgentEntry(
            UUID id,
            String title,
            @Nullable String office,
            String indexNumber,
            String reason,
            String byId,
            String byName,
            Instant publishedAt,
            UrgentPublication.Outcome outcome,
            String outcomeName,
            @Nullable String decidedByName,
            @Nullable String remark,
            Instant dueAt,
            int remainingWorkingDays,
            Lamp lamp,
            String lampName,
            Set<String> contributors) {}

    private final JdbcClient database;
    private final UrgentApprovals approvals;
    private final RemainingTime remaining;
    private final Wording wording;

    UrgentPublications(JdbcClient database, UrgentApprovals approvals, RemainingTime remaining, Wording wording) {
        this.database = database;
        this.approvals = approvals;
        this.remaining = remaining;
        this.wording = wording;
    }

    /** Those with this outcome that a person may see, the longest waiting first; all, the latest first, if none is named. */
    @Transactional(readOnly = true)
    public Paged<UrgentEntry> list(UrgentPublication.@Nullable Outcome outcome, Actor actor, PageRequest page) {
        Map<String, Object> parameters = new HashMap<>();
        List<String> conditions = new ArrayList<>(List.of(DeskSight.condition(actor, parameters)));
        if (outcome != null) {
            conditions.add("u.outcome = :outcome");
            parameters.put("outcome", outcome.name());
        }
        String from = "from urgent_publication u join document d on d.id = u.document_id where "
                + String.join(" and ", conditions);
        long total = database.sql("select count(*) " + from)
                .params(parameters)
                .query(Long.class)
                .single();
        String order = outcome == UrgentPublication.Outcome.PENDING ? "u.at" : "u.at desc";
        List<UrgentEntry> items = database.sql("""
                        select u.*, d.title, d.drafting_office, d.index_number, d.contributors %s
                        order by %s, u.document_id limit :limit offset :offset""".formatted(from, order))
                .params(parameters)
                .param("limit", page.size())
                .param("offset", page.offset())
                .query((row, number) -> entry(row))
                .list();
        return Paged.of(items, page, total);
    }

    private UrgentEntry entry(ResultSet row) throws SQLException {
        Instant at = row.getObject("at", OffsetDateTime.class).toInstant();
        Deadline deadline = approvals.deadline(at);
        RemainingTime.Reading left = remaining.until(deadline);
        UrgentPublication.Outcome outcome = UrgentPublication.Outcome.valueOf(row.getString("outcome"));
        return new UrgentEntry(
                row.getObject("document_id", UUID.class),
                row.getString("title"),
                row.getString("drafting_office"),
                row.getString("index_number"),
                row.getString("reason"),
                row.getString("by_id"),
                row.getString("by_name"),
                at,
                outcome,
                wording.of(outcome),
                row.getString("decided_by_name"),
                row.getString("remark"),
                deadline.endsAt(),
                left.workingDays(),
                left.lamp(),
                wording.of(left.lamp()),
                Set.of((String[]) row.getArray("contributors").getArray()));
    }
}
