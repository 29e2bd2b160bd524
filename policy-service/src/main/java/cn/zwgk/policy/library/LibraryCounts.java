package cn.zwgk.policy.library;

import cn.zwgk.policy.document.DocumentKind;
import cn.zwgk.policy.document.Validity;
import cn.zwgk.policy.library.Facets.Count;
import cn.zwgk.policy.validity.ValidityExpression;
import cn.zwgk.policy.wording.Wording;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Counts the library. The counts are exact and kept for as long as they cannot change: until the next change that the
 * public can see, or the next day.
 */
@Component
class LibraryCounts {

    /** What the counts of a query follow from. */
    private record Key(LibraryQuery query, long change, LocalDate today) {}

    /** The exact total and the facets. */
    record Counts(long total, Facets facets) {}

    private static final int KEPT = 500;
    private static final int LONGEST_FACET = 50;
    private static final String FROM = " from document d " + ValidityExpression.EFFECTS_ON_ALL;
    private static final String YEAR = "extract(year from d.published_at at time zone 'Asia/Shanghai')::int::text";

    private final JdbcClient database;
    private final Wording wording;
    private final Cache<Key, Counts> kept =
            Caffeine.newBuilder().maximumSize(KEPT).build();

    LibraryCounts(JdbcClient database, Wording wording) {
        this.database = database;
        this.wording = wording;
    }

    /**
     * Readers who ask at once wait for one count.
     *
     * @param change the number of the latest public change, read before the counts are
     */
    Counts of(LibraryQuery query, LocalDate today, long change) {
        return kept.get(
                new Key(query, change, today),
                key -> count(new LibraryConditions(query, today, ValidityExpression.VALIDITY)));
    }

    private Counts count(LibraryConditions conditions) {
        long total = database.sql("select count(*)" + FROM + "where " + conditions.all())
                .params(conditions.parameters())
                .query(Long.class)
                .single();
        return new Counts(
                total,
                new Facets(
                        facet(conditions, "validity", "(" + ValidityExpression.VALIDITY + ")", this::validityName),
                        facet(conditions, "kind", "d.kind", this::kindName),
                        facet(conditions, "topic", "unnest(d.topics)", UnaryOperator.identity()),
                        years(conditions),
                        facet(conditions, "issuer", "d.issuing_body", UnaryOperator.identity())));
    }

    private List<Count> years(LibraryConditions conditions) {
        return facet(conditions, "year", YEAR, year -> wording.text("library.year", year)).stream()
                .sorted((one, other) -> other.value().compareTo(one.value()))
                .toList();
    }

    private List<Count> facet(
            LibraryConditions conditions, String name, String expression, UnaryOperator<String> wordingOf) {
        return database.sql("select %s as value, count(*) as count %s where %s group by 1 order by 2 desc, 1 limit %d"
                        .formatted(expression, FROM, conditions.except(name), LONGEST_FACET))
                .params(conditions.parameters())
                .query((row, number) -> {
                    String value = row.getString("value");
                    return new Count(value, wordingOf.apply(value), row.getLong("count"));
                })
                .list();
    }

    private String validityName(String code) {
        return wording.of(Validity.valueOf(code));
    }

    private String kindName(String code) {
        return wording.of(DocumentKind.valueOf(code));
    }
}
