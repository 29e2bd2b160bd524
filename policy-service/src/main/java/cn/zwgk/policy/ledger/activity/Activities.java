package cn.zwgk.policy.ledger.activity;

import cn.zwgk.web.PageRequest;
import cn.zwgk.web.Paged;
import cn.zwgk.web.Refused;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** The records of meetings, trainings, articles and good cases. */
@Repository
public class Activities {

    /** What a list is narrowed down to. */
    public record Filter(
            ActivityKind kind,
            int year,
            @Nullable String office,
            @Nullable String q) {}

    private static final String IN_YEAR = "kind = :kind and happened_on >= :first and happened_on < :next";
    private static final Map<String, String> SORTABLE =
            Map.of("happenedOn", "happened_on", "title", "title", "office", "office");

    private final JdbcClient database;
    private final JsonMapper json;

    Activities(JdbcClient database, JsonMapper json) {
        this.database = database;
        this.json = json;
    }

    public Paged<Activity> list(Filter filter, PageRequest page) {
        String where = IN_YEAR
                + " and (cast(:office as text) is null or office = :office)"
                + " and (cast(:q as text) is null or strpos(title, :q) > 0)";
        Map<String, @Nullable Object> parameters = year(filter.kind(), filter.year());
        parameters.put("office", blankToNull(filter.office()));
        parameters.put("q", blankToNull(filter.q()));
        long total = database.sql("select count(*) from ledger_activity where " + where)
                .params(parameters)
                .query(Long.class)
                .single();
        List<Activity> items = database.sql(
                        "select * from ledger_activity where %s order by %s, id limit :limit offset :offset"
                                .formatted(where, page.orderBy(SORTABLE, "happened_on desc")))
                .params(parameters)
                .param("limit", page.size())
                .param("offset", page.offset())
                .query((row, number) -> read(row))
                .list();
        return Paged.of(items, page, total);
    }

    /** @throws Refused {@code activity-not-found} */
    public Activity get(UUID id) {
        return database.sql("select * from ledger_activity where id = ?")
                .param(id)
                .query((row, number) -> read(row))
                .optional()
                .orElseThrow(() -> Refused.notFound("activity-not-found"));
    }

    /** 信息采用: articles of the year that were printed. */
    public List<Activity> printedArticles(int year) {
        return of(year, ActivityKind.ARTICLE, "details ->> 'printedIn' is not null");
    }

    /** Good cases of the year that were chosen. */
    public List<Activity> chosenCases(int year) {
        return of(year, ActivityKind.GOOD_CASE, "details ->> 'chosen' = 'true'");
    }

    /** All of a kind in a year, oldest first. */
    public List<Activity> of(int year, ActivityKind kind) {
        return of(year, kind, "true");
    }

    private List<Activity> of(int year, ActivityKind kind, String condition) {
        return database.sql("select * from ledger_activity where %s and %s order by happened_on, id"
                        .formatted(IN_YEAR, condition))
                .params(year(kind, year))
                .query((row, number) -> read(row))
                .list();
    }

    void add(Activity activity) {
        database.sql("""
                        insert into ledger_activity (id, kind, title, office, happened_on, details, recorded_by_id, recorded_by_name, version, updated_at)
                        values (:id, :kind, :title, :office, :day, cast(:details as jsonb), :byId, :byName, 1, :at)""").params(columns(activity)).update();
    }

    /** @throws OptimisticLockingFailureException if somebody else was quicker */
    void save(Activity activity) {
        int rows = database.sql("""
                        update ledger_activity set title = :title, happened_on = :day, details = cast(:details as jsonb),
                            updated_at = :at, version = version + 1
                        where id = :id and version = :version""")
                .params(columns(activity))
                .param("version", activity.version())
                .update();
        if (rows == 0) {
            throw new OptimisticLockingFailureException("Activity " + activity.id() + " changed meanwhile");
        }
    }

    private Map<String, @Nullable Object> columns(Activity activity) {
        Map<String, @Nullable Object> columns = new HashMap<>();
        columns.put("id", activity.id());
        columns.put("kind", activity.kind().name());
        columns.put("title", activity.title());
        columns.put("office", activity.office());
        columns.put("day", activity.happenedOn());
        columns.put("details", json.writeValueAsString(activity.details()));
        columns.put("byId", activity.recordedById());
        columns.put("byName", activity.recordedByName());
        columns.put("at", activity.updatedAt().atOffset(ZoneOffset.UTC));
        return columns;
    }

    private static Map<String, @Nullable Object> year(ActivityKind kind, int year) {
        Map<String, @Nullable Object> parameters = new HashMap<>();
        parameters.put("kind", kind.name());
        parameters.put("first", LocalDate.of(year, 1, 1));
        parameters.put("next", LocalDate.of(year + 1, 1, 1));
        return parameters;
    }

    private Activity read(ResultSet row) throws SQLException {
        ActivityKind kind = ActivityKind.valueOf(row.getString("kind"));
        return new Activity(
                row.getObject("id", UUID.class),
                row.getString("title"),
                row.getString("office"),
                row.getObject("happened_on", LocalDate.class),
                json.readValue(row.getString("details"), kind.details()),
                row.getString("recorded_by_id"),
                row.getString("recorded_by_name"),
                row.getObject("updated_at", OffsetDateTime.class).toInstant(),
                row.getLong("version"));
    }

    private static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
