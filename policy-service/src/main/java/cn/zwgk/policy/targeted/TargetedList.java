package cn.zwgk.policy.targeted;

import cn.zwgk.policy.document.DocumentState;
import cn.zwgk.policy.wording.Wording;
import cn.zwgk.web.PageRequest;
import cn.zwgk.web.Paged;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The targeted documents, for the openness office and for those they were sent to. */
@Component
public class TargetedList {

    private static final Map<String, String> SORTABLE = Map.of(
            "title", "d.title",
            "publishedAt", "d.published_at",
            "readings", "readings",
            "lastReadAt", "last_read_at");
    private static final String ALL = """
            from document d where d.disclosure_mode = 'TARGETED' and d.state <> 'DISCARDED' and d.revises_id is null
            and (:q = '' or strpos(d.search_text, lower(:q)) > 0)""";
    private static final String SENT =
            "from document d where d.disclosure_mode = 'TARGETED' and d.state = 'PUBLISHED' and " + Audiences.INCLUDES;

    private final JdbcClient database;
    private final Wording wording;
    private final InstantSource time;

    TargetedList(JdbcClient database, Wording wording, InstantSource time) {
        this.database = database;
        this.wording = wording;
        this.time = time;
    }

    /** Of all offices, in every state. */
    @Transactional(readOnly = true)
    public Paged<TargetedEntry> all(String words, PageRequest page) {
        long total = database.sql("select count(*) " + ALL)
                .param("q", words.strip())
                .query(Long.class)
                .single();
        List<TargetedEntry> entries = database.sql("""
                        select d.*,
                            (select count(*) from audience_recipient a where a.document_id = d.id) as recipients,
                            (select count(*) from reading_link l where l.document_id = d.id
                                and l.revoked_at is null and l.expires_at > :now) as usable_links,
                            (select count(*) from reading r where r.document_id = d.id) as readings,
                            (select count(distinct r.reader_id) from reading r where r.document_id = d.id) as readers,
                            (select max(r.at) from reading r where r.document_id = d.id) as last_read_at
                        %s order by %s, d.id limit :limit offset :offset""".formatted(ALL, page.orderBy(SORTABLE, "d.updated_at desc")))
                .param("q", words.strip())
                .param("now", time.instant().atOffset(ZoneOffset.UTC))
                .param("limit", page.size())
                .param("offset", page.offset())
                .query((row, number) -> entry(row))
                .list();
        return Paged.of(entries, page, total);
    }

    /** What was sent to this reader, newest first. */
    @Transactional(readOnly = true)
    public Paged<SentEntry> sentTo(Reader reader, PageRequest page) {
        long total = Audiences.bind(database.sql("select count(*) " + SENT), reader)
                .query(Long.class)
                .single();
        List<SentEntry> entries = Audiences.bind(database.sql("""
                        select d.*, (select max(r.at) from reading r
                            where r.document_id = d.id and r.reader_id = :reader) as last_read_at
                        %s order by d.published_at desc, d.id limit :limit offset :offset""".formatted(SENT)), reader)
                .param("reader", reader.actor().id())
                .param("limit", page.size())
                .param("offset", page.offset())
                .query((row, number) -> sent(row))
                .list();
        return Paged.of(entries, page, total);
    }

    private TargetedEntry entry(ResultSet row) throws SQLException {
        return new TargetedEntry(
                row.getObject("id", UUID.class),
                row.getString("title"),
                row.getString("index_number"),
                wording.of(DocumentState.valueOf(row.getString("state"))),
                row.getString("drafting_office"),
                instant(row, "published_at"),
                row.getLong("recipients"),
                row.getLong("usable_links"),
                row.getLong("readings"),
                row.getLong("readers"),
                instant(row, "last_read_at"));
    }

    private static SentEntry sent(ResultSet row) throws SQLException {
        return new SentEntry(
                row.getObject("id", UUID.class),
                row.getString("title"),
                row.getString("index_number"),
                row.getString("document_number"),
                row.getString("issuing_body"),
                row.getObject("published_at", OffsetDateTime.class).toInstant(),
                instant(row, "last_read_at"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        @Nullable OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
