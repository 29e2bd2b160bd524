package cn.zwgk.policy.screening.terms;

import cn.zwgk.web.Actor;
import cn.zwgk.web.Ids;
import cn.zwgk.web.PageRequest;
import cn.zwgk.web.Paged;
import cn.zwgk.web.Refused;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The word list. */
@Repository
public class Terms {

    private static final Map<String, String> SORTABLE =
            Map.of("word", "word", "category", "category", "changedAt", "changed_at");

    private final JdbcClient database;
    private final InstantSource time;

    Terms(JdbcClient database, InstantSource time) {
        this.database = database;
        this.time = time;
    }

    /** One page of the words that contain what was asked for. */
    public Paged<Term> list(@Nullable String q, @Nullable TermCategory category, PageRequest paging) {
        Map<String, Object> parameters = new HashMap<>();
        String condition = condition(q, category, parameters);
        String order = paging.orderBy(SORTABLE, "changed_at desc, word");
        List<Term> items = database.sql(
                        "select * from proofreading_term where %s order by %s, id limit :size offset :offset"
                                .formatted(condition, order))
                .params(parameters)
                .param("size", paging.size())
                .param("offset", paging.offset())
                .query((row, number) -> read(row))
                .list();
        long total = database.sql("select count(*) from proofreading_term where " + condition)
                .params(parameters)
                .query(Long.class)
                .single();
        return Paged.of(items, paging, total);
    }

    /** All that fit, in the order of the words. */
    public List<Term> all(@Nullable String q, @Nullable TermCategory category) {
        Map<String, Object> parameters = new HashMap<>();
        String condition = condition(q, category, parameters);
        return database.sql("select * from proofreading_term where %s order by category, word".formatted(condition))
                .params(parameters)
                .query((row, number) -> read(row))
                .list();
    }

    /** @throws Refused {@code term-not-found} */
    public Term get(UUID id) {
        return database.sql("select * from proofreading_term where id = ?")
                .param(id)
                .query((row, number) -> read(row))
                .optional()
                .orElseThrow(() -> Refused.notFound("term-not-found"));
    }

    /** @throws Refused {@code term-known} */
    Term add(ListedWord listed, Actor actor) {
        Term term = new Term(Ids.next(), 1, listed, actor.name(), time.instant());
        write("""
                insert into proofreading_term (id, version, word, category, replacement, note, changed_by, changed_at)
                values (:id, :version, :word, :category, :replacement, :note, :by, :at)""", term);
        return term;
    }

    /** @throws Refused {@code term-known} */
    Term change(Term before, ListedWord listed, Actor actor) {
        Term term = new Term(before.id(), before.version() + 1, listed, actor.name(), time.instant());
        int changed = write("""
                update proofreading_term set version = :version, word = :word, category = :category,
                    replacement = :replacement, note = :note, changed_by = :by, changed_at = :at
                where id = :id and version = :version - 1""", term);
        if (changed == 0) {
            throw new OptimisticLockingFailureException("Term " + before.id() + " was changed meanwhile");
        }
        return term;
    }

    void remove(Term term) {
        database.sql("delete from proofreading_term where id = ?")
                .param(term.id())
                .update();
    }

    private int write(String statement, Term term) {
        try {
            return database.sql(statement)
                    .param("id", term.id())
                    .param("version", term.version())
                    .param("word", term.word())
                    .param("category", term.listed().category().name())
                    .param("replacement", term.listed().replacement())
                    .param("note", term.listed().note())
                    .param("by", term.changedBy())
                    .param("at", term.changedAt().atOffset(ZoneOffset.UTC))
                    .update();
        } catch (DuplicateKeyException known) {
            throw Refused.conflict("term-known", term.word());
        }
    }

    private static String condition(
            @Nullable String q, @Nullable TermCategory category, Map<String, Object> parameters) {
        String words = "true";
        if (q != null && !q.isBlank()) {
            words = "(strpos(word, :q) > 0 or strpos(coalesce(replacement, ''), :q) > 0)";
            parameters.put("q", q.strip());
        }
        if (category != null) {
            parameters.put("category", category.name());
            return words + " and category = :category";
        }
        return words;
    }

    private static Term read(ResultSet row) throws SQLException {
        ListedWord listed = new ListedWord(
                row.getString("word"),
                TermCategory.valueOf(row.getString("category")),
                row.getString("replacement"),
                row.getString("note"));
        return new Term(
                row.getObject("id", UUID.class),
                row.getLong("version"),
                listed,
                row.getString("changed_by"),
                row.getObject("changed_at", OffsetDateTime.class).toInstant());
    }
}
