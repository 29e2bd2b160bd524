package cn.zwgk.policy.guide;

import cn.zwgk.policy.guide.GuidePage.GuideCount;
import cn.zwgk.policy.guide.GuidePage.GuideEntry;
import cn.zwgk.policy.guide.GuidePage.Listing;
import cn.zwgk.policy.wording.Wording;
import cn.zwgk.web.ChinaTime;
import cn.zwgk.web.PageRequest;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** The public list of guides. */
@Component
public class GuideList {

    private static final Map<String, String> SORTABLE = Map.of(
            "publishedAt", "g.published_at", "title", "g.published ->> 'title'", "confirmedOn", "g.confirmed_on");
    private static final String PUBLIC = "g.edition > 0 and g.state <> 'WITHDRAWN'";

    /**
     * What a reader narrows it down to.
     *
     * @param q words that occur in the title, the summary or the institution
     * @param documentId a document that it rests on
     * @param standard the code of an assistance standard that belongs to it
     */
    public record Query(
            @Nullable String q,
            @Nullable LifeEvent lifeEvent,
            @Nullable String topic,
            @Nullable String district,
            @Nullable UUID documentId,
            @Nullable String standard) {}

    private final JdbcClient database;
    private final Guides guides;
    private final JsonMapper json;
    private final Wording wording;
    private final InstantSource time;

    GuideList(JdbcClient database, Guides guides, JsonMapper json, Wording wording, InstantSource time) {
        this.database = database;
        this.guides = guides;
        this.json = json;
        this.wording = wording;
        this.time = time;
    }

    @Transactional(readOnly = true)
    public Listing list(Query query, PageRequest page) {
        Map<String, Object> parameters = new HashMap<>();
        String others = conditions(query, parameters);
        String all = query.lifeEvent() == null ? others : others + " and g.published ->> 'lifeEvent' = :lifeEvent";
        if (query.lifeEvent() != null) {
            parameters.put("lifeEvent", query.lifeEvent().name());
        }
        LocalDate today = ChinaTime.today(time);
        List<GuideEntry> items = database.sql(
                        "select g.* from service_guide g where %s order by %s, g.id limit :limit offset :offset"
                                .formatted(all, page.orderBy(SORTABLE, "g.published_at desc")))
                .params(parameters)
                .param("limit", page.size())
                .param("offset", page.offset())
                .query((row, number) -> entry(row, today))
                .list();
        long total = database.sql("select count(*) from service_guide g where " + all)
                .params(parameters)
                .query(Long.class)
                .single();
        parameters.remove("lifeEvent");
        List<GuideCount> counts = database.sql(
                        "select g.published ->> 'lifeEvent' as value, count(*) as count from service_guide g where "
                                + others + " and g.published ->> 'lifeEvent' is not null group by 1 order by 2 desc, 1")
                .params(parameters)
                .query((row, number) -> {
                    String value = row.getString("value");
                    return new GuideCount(value, wording.of(LifeEvent.valueOf(value)), row.getLong("count"));
                })
                .list();
        return new Listing(items, page.page(), page.size(), total, counts);
    }

    private String conditions(Query query, Map<String, Object> parameters) {
        StringBuilder sql = new StringBuilder(PUBLIC);
        if (query.q() != null && !query.q().isBlank()) {
            sql.append(
                    " and strpos(lower(concat_ws(' ', g.published ->> 'title', g.published ->> 'summary', g.published ->> 'institution',"
                            + " g.published ->> 'topics')), :q) > 0");
            parameters.put("q", query.q().strip().toLowerCase(Locale.ROOT));
        }
        contains(
                sql,
                parameters,
                "topic",
                query.topic() == null
                        ? null
                        : Map.of("topics", List.of(query.topic().strip())));
        contains(
                sql,
                parameters,
                "district",
                query.district() == null
                        ? null
                        : Map.of(
                                "places",
                                List.of(Map.of("district", query.district().strip()))));
        contains(
                sql,
                parameters,
                "document",
                query.documentId() == null
                        ? null
                        : Map.of(
                                "legalBasis",
                                List.of(Map.of("documentId", query.documentId().toString()))));
        contains(
                sql,
                parameters,
                "standard",
                query.standard() == null
                        ? null
                        : Map.of("standardCategories", List.of(query.standard().strip())));
        return sql.toString();
    }

    private void contains(
            StringBuilder sql, Map<String, Object> parameters, String name, @Nullable Map<String, ?> part) {
        if (part != null) {
            sql.append(" and g.published @> cast(:").append(name).append(" as jsonb)");
            parameters.put(name, json.writeValueAsString(part));
        }
    }

    private GuideEntry entry(ResultSet row, LocalDate today) throws SQLException {
        GuideContent content = guides.content(row.getString("published"));
        return new GuideEntry(
                row.getObject("id", UUID.class),
                content.title(),
                content.institution(),
                content.lifeEvent(),
                wording.ofNullable(content.lifeEvent()),
                content.summary(),
                content.fee(),
                content.promisedDays(),
                row.getObject("published_at", OffsetDateTime.class).toInstant(),
                row.getObject("confirmed_on", LocalDate.class),
                ConfirmationPolicy.isOverdue(row.getObject("confirm_by", LocalDate.class), today));
    }
}
