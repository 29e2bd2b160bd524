package cn.zwgk.policy.ledger.plan;

import cn.zwgk.web.Refusal;
import cn.zwgk.web.Refused;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The obligations of all plans, in the order of their numbers. */
@Repository
public class Obligations {

    private final JdbcClient database;

    Obligations(JdbcClient database) {
        this.database = database;
    }

    public List<Obligation> of(UUID plan) {
        return database.sql("select * from ledger_obligation where plan_id = ? order by ordinal, number")
                .param(plan)
                .query((row, number) -> read(row))
                .list();
    }

    /** Those that are still asked for. */
    public List<Obligation> standing(UUID plan) {
        return of(plan).stream().filter(each -> !each.isDropped()).toList();
    }

    /** @throws Refused {@code obligation-not-found} */
    public Obligation get(UUID id) {
        return database.sql("select * from ledger_obligation where id = ?")
                .param(id)
                .query((row, number) -> read(row))
                .optional()
                .orElseThrow(() -> Refused.notFound("obligation-not-found"));
    }

    void add(Obligation obligation) {
        Map<String, @Nullable Object> columns = columns(obligation);
        String names = String.join(", ", columns.keySet());
        String values = columns.keySet().stream().map(name -> ":" + name).collect(Collectors.joining(", "));
        numbered(
                obligation,
                () -> database.sql(
                                "insert into ledger_obligation (%s, version) values (%s, 1)".formatted(names, values))
                        .params(columns)
                        .update());
    }

    /** @throws OptimisticLockingFailureException if somebody else was quicker */
    void save(Obligation obligation) {
        Map<String, @Nullable Object> columns = columns(obligation);
        String settings =
                columns.keySet().stream().map(name -> name + " = :" + name).collect(Collectors.joining(", "));
        numbered(obligation, () -> {
            int rows = database.sql("""
                            update ledger_obligation set %s, version = version + 1
                            where id = :id and version = :readVersion""".formatted(settings))
                    .params(columns)
                    .param("readVersion", obligation.version())
                    .update();
            if (rows == 0) {
                throw new OptimisticLockingFailureException("Obligation " + obligation.id() + " changed meanwhile");
            }
            return rows;
        });
    }

    void remove(Obligation obligation) {
        database.sql("delete from ledger_obligation where id = ?")
                .param(obligation.id())
                .update();
    }

    private interface Write {
        int run();
    }

    private static void numbered(Obligation obligation, Write write) {
        try {
            write.run();
        } catch (DuplicateKeyException taken) {
            throw Refused.invalid(List.of(Refusal.onField(
                    "number", "obligation-number-taken", obligation.content().number())));
        }
    }

    private static Map<String, @Nullable Object> columns(Obligation obligation) {
        ObligationContent content = obligation.content();
        @Nullable OccurrenceKind feed = content.feed();
        Map<String, @Nullable Object> columns = new LinkedHashMap<>();
        columns.put("id", obligation.id());
        columns.put("plan_id", obligation.planId());
        columns.put("number", content.number());
        columns.put("ordinal", obligation.ordinal());
        columns.put("title", content.title());
        columns.put("demand", content.demand());
        columns.put("basis", content.basis());
        columns.put("measure", content.measure());
        columns.put("owner_office", content.ownerOffice());
        columns.put("quota", content.quota());
        columns.put("per_office", content.perOffice());
        columns.put("rhythm", content.rhythm().name());
        columns.put("due_on", content.dueOn());
        columns.put("feed", feed == null ? null : feed.name());
        columns.put("topics", content.topics().toArray(String[]::new));
        columns.put("points", content.points());
        columns.put("dropped_reason", obligation.droppedReason());
        return columns;
    }

    private static Obligation read(ResultSet row) throws SQLException {
        @Nullable String feed = row.getString("feed");
        ObligationContent content = new ObligationContent(
                row.getString("number"),
                row.getString("title"),
                row.getString("demand"),
                row.getString("basis"),
                row.getString("measure"),
                row.getString("owner_office"),
                row.getInt("quota"),
                row.getBoolean("per_office"),
                Rhythm.valueOf(row.getString("rhythm")),
                row.getObject("due_on", LocalDate.class),
                feed == null ? null : OccurrenceKind.valueOf(feed),
                List.of((String[]) row.getArray("topics").getArray()),
                row.getInt("points"));
        return new Obligation(
                row.getObject("id", UUID.class),
                row.getObject("plan_id", UUID.class),
                content,
                row.getString("dropped_reason"),
                row.getLong("version"));
    }
}
