package cn.zwgk.policy.drafting;

import cn.zwgk.policy.document.DeskSight;
import cn.zwgk.policy.document.DocumentKind;
import cn.zwgk.policy.document.DocumentState;
import cn.zwgk.policy.wording.Wording;
import cn.zwgk.web.Actor;
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
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The desk's list of documents in all states. */
@Component
public class DraftList {

    /** What the list is narrowed down to. */
    public record Filter(
            @Nullable DocumentState state,
            boolean mine,
            @Nullable String q) {}

    private static final Map<String, String> SORTABLE = Map.of(
            "updatedAt", "d.updated_at",
            "title", "d.title",
            "state", "d.state",
            "writtenOn", "d.written_on",
            "publishAt", "d.publish_at");

    private final JdbcClient database;
    private final Wording wording;

    DraftList(JdbcClient database, Wording wording) {
        this.database = database;
        this.wording = wording;
    }

    public Paged<DraftEntry> list(Filter filter, Actor actor, PageRequest page) {
        Map<String, Object> parameters = new HashMap<>();
        List<String> conditions = new ArrayList<>(List.of(DeskSight.condition(actor, parameters)));
        if (filter.state() != null) {
            conditions.add("d.state = :state");
            parameters.put("state", filter.state().name());
        } else {
            conditions.add("d.state not in ('DISCARDED', 'MERGED')");
        }
        if (filter.mine()) {
            conditions.add("d.drafted_by_id = :me");
            parameters.put("me", actor.id());
        }
        if (filter.q() != null && !filter.q().isBlank()) {
            conditions.add("strpos(d.search_text, lower(:q)) > 0");
            parameters.put("q", filter.q().strip());
        }
        String from = "from document d where " + String.join(" and ", conditions);
        long total = database.sql("select count(*) " + from)
                .params(parameters)
                .query(Long.class)
                .single();
        String order = page.orderBy(SORTABLE, "d.updated_at desc");
        List<DraftEntry> entries = database.sql(
                        "select d.* %s order by %s, d.id limit :limit offset :offset".formatted(from, order))
                .params(parameters)
                .param("limit", page.size())
                .param("offset", page.offset())
                .query((row, number) -> entry(row))
                .list();
        return Paged.of(entries, page, total);
    }

    private DraftEntry entry(ResultSet row) throws SQLException {
        DocumentKind kind = DocumentKind.valueOf(row.getString("kind"));
        DocumentState state = DocumentState.valueOf(row.getString("state"));
        return new DraftEntry(
                row.getObject("id", UUID.class),
                row.getLong("version"),
                row.getString("title"),
                kind,
                wording.of(kind),
                state,
                wording.of(state),
                row.getString("document_number"),
                row.getString("drafting_office"),
                row.getString("drafted_by_name"),
                row.getObject("written_on", LocalDate.class),
                instant(row, "publish_at"),
                row.getString("index_number"),
                row.getObject("updated_at", OffsetDateTime.class).toInstant());
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
