package cn.zwgk.application.release;

import cn.zwgk.application.casefile.CaseSight;
import cn.zwgk.web.Actor;
import cn.zwgk.web.LikePattern;
import cn.zwgk.web.PageRequest;
import cn.zwgk.web.Paged;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The releases as the lists of the desk see them: those whose cases the reader sees. */
@Repository
public class ReleaseList {

    private static final Map<String, String> SORTABLE =
            Map.of("updatedAt", "r.updated_at", "publishedAt", "r.published_at", "title", "r.title");

    private static final String SEEN = """
             from information_release r where not exists (
                select 1 from application_case c where (c.id = r.case_id or c.id = any(r.other_case_ids))
                and not ((not c.restricted or c.id in (select case_id from case_reader where person_id = :reader))
                    and (:allOffices or c.office = :office)))
            """;

    private final JdbcClient database;
    private final CaseSight sight;

    ReleaseList(JdbcClient database, CaseSight sight) {
        this.database = database;
        this.sight = sight;
    }

    /** What a list can be narrowed to; null is everything. */
    public record Filter(
            @Nullable String q,
            @Nullable Set<ReleaseState> states,
            @Nullable String office,
            @Nullable UUID caseId) {}

    /** The last changed first unless another order is asked for. */
    @Transactional(readOnly = true)
    public Paged<Release> find(Filter filter, Actor reader, PageRequest paging) {
        Map<String, Object> values = new HashMap<>();
        values.put("reader", reader.id());
        values.put("allOffices", sight.seesAllOffices(reader));
        values.put("office", reader.office());
        String where = SEEN + narrowed(filter, values);
        long total = database.sql("select count(*)" + where)
                .params(values)
                .query(Long.class)
                .single();
        List<Release> found = database.sql("select r.*" + where + " order by "
                        + paging.orderBy(SORTABLE, "r.updated_at desc") + ", r.id limit :limit offset :offset")
                .params(values)
                .param("limit", paging.size())
                .param("offset", paging.offset())
                .query((row, number) -> Releases.read(row))
                .list();
        return Paged.of(found, paging, total);
    }

    private static String narrowed(Filter filter, Map<String, Object> values) {
        List<String> conditions = new ArrayList<>();
        if (filter.q() != null && !filter.q().isBlank()) {
            conditions.add("(r.title ilike :q or r.description ilike :q)");
            values.put("q", LikePattern.containing(filter.q()));
        }
        if (filter.states() != null && !filter.states().isEmpty()) {
            conditions.add("r.state = any(:states)");
            values.put("states", filter.states().stream().map(Enum::name).toArray(String[]::new));
        }
        if (filter.office() != null && !filter.office().isBlank()) {
            conditions.add("r.office = :byOffice");
            values.put("byOffice", filter.office().strip());
        }
        if (filter.caseId() != null) {
            conditions.add("(r.case_id = :case or :case = any(r.other_case_ids))");
            values.put("case", filter.caseId());
        }
        return conditions.isEmpty() ? "" : " and " + String.join(" and ", conditions);
    }
}
