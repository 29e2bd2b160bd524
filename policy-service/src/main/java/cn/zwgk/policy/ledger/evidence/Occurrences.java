package cn.zwgk.policy.ledger.evidence;

import cn.zwgk.policy.document.Person;
import cn.zwgk.policy.ledger.plan.OccurrenceKind;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the platform knows to have happened, each once. */
@Repository
public class Occurrences {

    private static final String VALID_IN_YEAR = """
            select * from ledger_occurrence
            where happened_on >= :first and happened_on < :next and void_reason is null and kind = any(:kinds)
            order by happened_on, kind, ref""";

    private final JdbcClient database;

    Occurrences(JdbcClient database) {
        this.database = database;
    }

    /** Those of a year that stand, oldest first. */
    public List<Occurrence> of(int year, List<OccurrenceKind> kinds) {
        return database.sql(VALID_IN_YEAR)
                .param("first", LocalDate.of(year, 1, 1))
                .param("next", LocalDate.of(year + 1, 1, 1))
                .param("kinds", kinds.stream().map(Enum::name).toArray(String[]::new))
                .query((row, number) -> read(row))
                .list();
    }

    /** @return false if it was known already */
    boolean add(Occurrence occurrence) {
        @Nullable Person by = occurrence.by();
        return database.sql("""
                                insert into ledger_occurrence (kind, ref, office, title, happened_on, topics, link, by_id, by_name, by_office)
                                values (:kind, :ref, :office, :title, :day, :topics, :link, :byId, :byName, :byOffice)
                                on conflict (kind, ref) do nothing""")
                        .param("kind", occurrence.kind().name())
                        .param("ref", occurrence.ref())
                        .param("office", occurrence.office())
                        .param("title", occurrence.title())
                        .param("day", occurrence.on())
                        .param("topics", occurrence.topics().toArray(String[]::new))
                        .param("link", occurrence.link())
                        .param("byId", by == null ? null : by.id())
                        .param("byName", by == null ? null : by.name())
                        .param("byOffice", by == null ? null : by.office())
                        .update()
                > 0;
    }

    void makeVoid(Source source, String reason) {
        database.sql("update ledger_occurrence set void_reason = :reason where kind = :kind and ref = :ref")
                .param("reason", reason)
                .param("kind", source.kind().name())
                .param("ref", source.ref())
                .update();
    }

    private static Occurrence read(ResultSet row) throws SQLException {
        @Nullable String by = row.getString("by_id");
        return new Occurrence(
                OccurrenceKind.valueOf(row.getString("kind")),
                row.getString("ref"),
                row.getString("office"),
                row.getString("title"),
                row.getObject("happened_on", LocalDate.class),
                List.of((String[]) row.getArray("topics").getArray()),
                row.getString("link"),
                by == null ? null : new Person(by, row.getString("by_name"), row.getString("by_office")));
    }
}
