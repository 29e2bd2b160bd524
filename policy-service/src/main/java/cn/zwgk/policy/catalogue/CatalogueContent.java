package cn.zwgk.policy.catalogue;

import cn.zwgk.policy.document.PublicChanges;
import cn.zwgk.web.ChinaTime;
import cn.zwgk.web.PageRequest;
import cn.zwgk.web.Paged;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What is published under the entries: documents by their class or by assignment, and structured records. */
@Component
public class CatalogueContent {

    /** Something published, in one line. */
    public record ContentLine(
            UUID entryId, ContentKind kind, UUID id, String title, Instant publishedAt, String href) {}

    /** What sort of content it is. */
    public enum ContentKind {
        DOCUMENT,
        RECORD
    }

    /** How much an entry holds. */
    public record Tally(UUID entryId, long count, Instant newest) {

        LocalDate newestOn() {
            return LocalDate.ofInstant(newest, ChinaTime.ZONE);
        }
    }

    /** Documents that the public can read. */
    static final String PUBLIC = "d.state = 'PUBLISHED' and d.disclosure_mode = 'PROACTIVE'";

    /** Documents that were assigned one by one leave the entry that their class names. */
    private static final String CONTENT = """
            (select n.entry_id, 'DOCUMENT' as kind, d.id, d.title, d.published_at
             from document d join catalogue_name n on n.name = d.catalogue_class
             where %1$s and not exists (select from catalogue_assignment a where a.document_id = d.id)
             union all
             select a.entry_id, 'DOCUMENT', d.id, d.title, d.published_at
             from document d join catalogue_assignment a on a.document_id = d.id
             where %1$s
             union all
             select r.entry_id, 'RECORD', r.id, r.title, r.published_at
             from structured_record r where r.state = 'PUBLISHED') as content""".formatted(PUBLIC);

    /** The tallies between two public changes. */
    private record Kept(long catalogue, long documents, Map<UUID, Tally> tallies) {}

    private final JdbcClient database;
    private final CatalogueChanges changes;
    private final PublicChanges published;
    private final AtomicReference<@Nullable Kept> kept = new AtomicReference<>();

    CatalogueContent(JdbcClient database, CatalogueChanges changes, PublicChanges published) {
        this.database = database;
        this.changes = changes;
        this.published = published;
    }

    /** Kept for as long as nothing that the public can see has changed; the numbers are read before the content is. */
    Map<UUID, Tally> tallies() {
        long catalogue = changes.latest();
        long documents = published.latest();
        Kept known = kept.get();
        if (known == null || known.catalogue() != catalogue || known.documents() != documents) {
            known = new Kept(catalogue, documents, count());
            kept.set(known);
        }
        return known.tallies();
    }

    private Map<UUID, Tally> count() {
        return database
                .sql("select entry_id, count(*) as count, max(published_at) as newest from %s group by entry_id"
                        .formatted(CONTENT))
                .query((row, number) ->
                        new Tally(row.getObject("entry_id", UUID.class), row.getLong("count"), instant(row, "newest")))
                .list()
                .stream()
                .collect(Collectors.toMap(Tally::entryId, tally -> tally));
    }

    /** The newest of each entry. */
    Map<UUID, List<ContentLine>> newest(int most) {
        return database
                .sql("""
                        select * from (
                            select *, row_number() over (partition by entry_id order by published_at desc, id) as rank
                            from %s) as ranked
                        where rank <= :most order by entry_id, rank""".formatted(CONTENT))
                .param("most", most)
                .query((row, number) -> line(row))
                .list()
                .stream()
                .collect(Collectors.groupingBy(ContentLine::entryId));
    }

    /** What stands in any of these entries, newest first. */
    Paged<ContentLine> in(List<UUID> entries, PageRequest page) {
        long total = database.sql("select count(*) from %s where entry_id in (:entries)".formatted(CONTENT))
                .param("entries", entries)
                .query(Long.class)
                .single();
        List<ContentLine> lines = database.sql("""
                        select * from %s where entry_id in (:entries)
                        order by published_at desc, id limit :limit offset :offset""".formatted(CONTENT))
                .param("entries", entries)
                .param("limit", page.size())
                .param("offset", page.offset())
                .query((row, number) -> line(row))
                .list();
        return Paged.of(lines, page, total);
    }

    /** Whether anything was ever put into the entry, published or not. */
    boolean everHad(UUID entry) {
        return database.sql("""
                        select exists (select from catalogue_assignment where entry_id = :entry)
                            or exists (select from structured_record where entry_id = :entry)
                            or exists (select from document d join catalogue_name n on n.name = d.catalogue_class
                                       where n.entry_id = :entry and d.state <> 'DISCARDED')""").param("entry", entry).query(Boolean.class).single();
    }

    private static ContentLine line(ResultSet row) throws SQLException {
        ContentKind kind = ContentKind.valueOf(row.getString("kind"));
        UUID id = row.getObject("id", UUID.class);
        return new ContentLine(
                row.getObject("entry_id", UUID.class),
                kind,
                id,
                row.getString("title"),
                instant(row, "published_at"),
                (kind == ContentKind.DOCUMENT ? "/documents/" : "/records/") + id);
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
