package cn.zwgk.policy.library;

import cn.zwgk.policy.document.DocumentKind;
import cn.zwgk.policy.document.PublicChanges;
import cn.zwgk.policy.document.Validity;
import cn.zwgk.policy.validity.ValidityExpression;
import cn.zwgk.policy.wording.Wording;
import cn.zwgk.web.ChinaTime;
import cn.zwgk.web.PageRequest;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 政策文件库: the public list, with exact counts and facets. */
@Component
public class Library {

    private static final Map<String, String> SORTABLE =
            Map.of("publishedAt", "d.published_at", "writtenOn", "d.written_on", "title", "d.title");
    private static final String LATEST_FIRST = "d.published_at desc";

    private final JdbcClient database;
    private final LibraryCounts counts;
    private final PublicChanges changes;
    private final Wording wording;
    private final InstantSource time;

    Library(JdbcClient database, LibraryCounts counts, PublicChanges changes, Wording wording, InstantSource time) {
        this.database = database;
        this.counts = counts;
        this.changes = changes;
        this.wording = wording;
        this.time = time;
    }

    /** What every public answer follows from: the latest change and, because validity does, the day. */
    public String state() {
        return changes.latest() + "-" + ChinaTime.today(time);
    }

    @Transactional(readOnly = true)
    public LibraryPage list(LibraryQuery query, PageRequest page) {
        LocalDate today = ChinaTime.today(time);
        LibraryCounts.Counts counted = counts.of(query, today, changes.latest());
        List<DocumentEntry> items =
                items(query, today, page.orderBy(SORTABLE, LATEST_FIRST), page.size(), page.offset());
        return new LibraryPage(items, page.page(), page.size(), counted.total(), counted.facets());
    }

    /**
     * The latest documents, for the feed.
     *
     * @param offset how many of them to leave out
     */
    List<DocumentEntry> latest(int most, int offset) {
        LibraryQuery everything = new LibraryQuery(null, null, null, null, null, null);
        return items(everything, ChinaTime.today(time), LATEST_FIRST, most, offset);
    }

    private List<DocumentEntry> items(LibraryQuery query, LocalDate today, String order, int most, int offset) {
        LibraryConditions conditions = new LibraryConditions(query, today, ValidityExpression.VALIDITY);
        return database.sql(
                        """
                        select d.*, (%s) as validity from document d %s
                        where %s order by %s, d.id limit :most offset :offset""".formatted(ValidityExpression.VALIDITY, ValidityExpression.EFFECTS, conditions.all(), order))
                .params(conditions.parameters())
                .param("most", most)
                .param("offset", offset)
                .query((row, number) -> entry(row))
                .list();
    }

    private DocumentEntry entry(ResultSet row) throws SQLException {
        DocumentKind kind = DocumentKind.valueOf(row.getString("kind"));
        Validity validity = Validity.valueOf(row.getString("validity"));
        return new DocumentEntry(
                row.getObject("id", UUID.class),
                row.getString("index_number"),
                row.getString("title"),
                row.getString("document_number"),
                kind,
                wording.of(kind),
                List.of((String[]) row.getArray("topics").getArray()),
                row.getString("issuing_body"),
                row.getObject("written_on", LocalDate.class),
                row.getObject("published_at", OffsetDateTime.class).toInstant(),
                row.getObject("effective_from", LocalDate.class),
                row.getObject("lapses_on", LocalDate.class),
                validity,
                wording.of(validity),
                row.getString("summary"));
    }
}
