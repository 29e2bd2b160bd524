package cn.zwgk.policy.record;

import cn.zwgk.web.PageRequest;
import cn.zwgk.web.Paged;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lists of records, for the desk and for the public. */
@Component
public class RecordLists {

    /**
     * What a list is narrowed down to.
     *
     * @param state null for all but the discarded ones
     */
    public record RecordFilter(
            @Nullable String classCode,
            @Nullable UUID entryId,
            @Nullable RecordState state,
            @Nullable String q,
            @Nullable Integer year) {}

    private static final Map<String, String> SORTABLE = Map.of(
            "dated",
            "r.dated",
            "title",
            "r.title",
            "state",
            "r.state",
            "updatedAt",
            "r.updated_at",
            "publishedAt",
            "r.published_at");

    private final JdbcClient database;
    private final StructuredRecords records;

    RecordLists(JdbcClient database, StructuredRecords records) {
        this.database = database;
        this.records = records;
    }

    public Paged<StructuredRecord> list(RecordFilter filter, PageRequest page) {
        List<String> conditions = new ArrayList<>();
        Map<String, Object> parameters = new HashMap<>();
        conditions.add(filter.state() == null ? "r.state <> 'DISCARDED'" : "r.state = :state");
        put(parameters, "state", filter.state() == null ? null : filter.state().name());
        if (filter.classCode() != null && !filter.classCode().isBlank()) {
            conditions.add("r.class_code = :class");
            put(parameters, "class", filter.classCode());
        }
        if (filter.entryId() != null) {
            conditions.add("r.entry_id = :entry");
            put(parameters, "entry", filter.entryId());
        }
        if (filter.q() != null && !filter.q().isBlank()) {
            conditions.add("strpos(lower(r.title || ' ' || r.natural_key), lower(:q)) > 0");
            put(parameters, "q", filter.q().strip());
        }
        if (filter.year() != null) {
            conditions.add("r.dated >= :from and r.dated < :to");
            put(parameters, "from", LocalDate.of(filter.year(), 1, 1));
            put(parameters, "to", LocalDate.of(filter.year() + 1, 1, 1));
        }
        String from = "from structured_record r where " + String.join(" and ", conditions);
        long total = database.sql("select count(*) " + from)
                .params(parameters)
                .query(Long.class)
                .single();
        String order = page.orderBy(SORTABLE, "r.dated desc");
        List<StructuredRecord> found = database.sql(
                        "select r.* %s order by %s, r.id limit :limit offset :offset".formatted(from, order))
                .params(parameters)
                .param("limit", page.size())
                .param("offset", page.offset())
                .query((row, number) -> records.read(row))
                .list();
        return Paged.of(found, page, total);
    }

    private static void put(Map<String, Object> parameters, String name, @Nullable Object value) {
        if (value != null) {
            parameters.put(name, value);
        }
    }
}
