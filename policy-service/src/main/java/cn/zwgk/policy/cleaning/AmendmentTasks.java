package cn.zwgk.policy.cleaning;

import cn.zwgk.web.PageRequest;
import cn.zwgk.web.Paged;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What offices owe after a clean-up. Nobody ticks it off: it is derived from the relations of published documents. */
@Component
public class AmendmentTasks {

    private static final String FROM = """
            from clean_up_item i
            join clean_up_campaign c on c.id = i.campaign_id and c.state = 'PUBLISHED'
            join document result on result.id = c.document_id and result.state = 'PUBLISHED'
            join document d on d.id = i.document_id and d.state = 'PUBLISHED'
            left join lateral (
                select s.id, s.title from document_relation r
                join document s on s.id = r.document_id and s.state = 'PUBLISHED'
                where r.target_id = d.id and r.type in ('AMENDS', 'REPLACES', 'REPEALS', 'DECLARES_LAPSED')
                and s.published_at > c.published_at order by s.published_at limit 1) done on true
            where i.state = 'SETTLED' and i.decision = 'AMEND'""";
    private static final Map<String, String> SORTABLE =
            Map.of("title", "d.title", "office", "i.office", "since", "c.published_at");

    private final JdbcClient database;

    AmendmentTasks(JdbcClient database) {
        this.database = database;
    }

    /**
     * @param office only of this office; null for all
     * @param open only open ones, or only done ones; null for both
     */
    @Transactional(readOnly = true)
    public Paged<AmendmentTask> list(@Nullable String office, @Nullable Boolean open, PageRequest page) {
        Map<String, Object> parameters = new HashMap<>();
        String from = FROM;
        if (office != null) {
            from += " and i.office = :office";
            parameters.put("office", office);
        }
        if (open != null) {
            from += open ? " and done.id is null" : " and done.id is not null";
        }
        long total = database.sql("select count(*) " + from)
                .params(parameters)
                .query(Long.class)
                .single();
        List<AmendmentTask> tasks = database.sql(
                        """
                        select d.id, d.title, d.index_number, i.office, i.decision_reason, i.proposal_reason,
                            c.id as campaign_id, c.title as campaign_title, c.published_at,
                            done.id as done_id, done.title as done_title
                        %s order by %s, i.id limit :limit offset :offset""".formatted(from, page.orderBy(SORTABLE, "c.published_at desc, i.office")))
                .params(parameters)
                .param("limit", page.size())
                .param("offset", page.offset())
                .query((row, number) -> task(row))
                .list();
        return Paged.of(tasks, page, total);
    }

    private static AmendmentTask task(ResultSet row) throws SQLException {
        @Nullable String reason = row.getString("decision_reason");
        return new AmendmentTask(
                row.getObject("id", UUID.class),
                row.getString("title"),
                row.getString("index_number"),
                row.getString("office"),
                reason == null ? row.getString("proposal_reason") : reason,
                row.getObject("campaign_id", UUID.class),
                row.getString("campaign_title"),
                row.getObject("published_at", OffsetDateTime.class).toInstant(),
                row.getObject("done_id", UUID.class),
                row.getString("done_title"));
    }
}
