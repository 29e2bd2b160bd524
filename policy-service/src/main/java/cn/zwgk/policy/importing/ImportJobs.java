package cn.zwgk.policy.importing;

import cn.zwgk.policy.importing.reading.Place;
import cn.zwgk.policy.importing.reading.Problem;
import cn.zwgk.web.Actor;
import cn.zwgk.web.PageRequest;
import cn.zwgk.web.Paged;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/**
 * The imports and who works on them. Work needs a lease, which runs out by the database's clock: an import whose process died is taken up by
 * another one, and one that was only slow finds its lease gone and stops.
 */
@Repository
class ImportJobs {

    private static final String COLUMNS = """
            id, state, dry_run, mapping, started_by, started_by_name, started_by_office, received_at, started_at, finished_at, total, entries_read,
            created, updated, unchanged, refused, checkpoint_file, checkpoint_line, stop_code""";

    private final JdbcClient database;
    private final JsonMapper json;
    private final InstantSource time;

    ImportJobs(JdbcClient database, JsonMapper json, InstantSource time) {
        this.database = database;
        this.json = json;
        this.time = time;
    }

    void add(UUID id, boolean dryRun, @Nullable String mapping, Actor actor) {
        database.sql("""
                insert into import_job (id, state, dry_run, mapping, started_by, started_by_name, started_by_office, received_at)
                values (:id, 'QUEUED', :dryRun, :mapping, :actor, :name, :office, :now)""")
                .param("id", id)
                .param("dryRun", dryRun)
                .param("mapping", mapping)
                .param("actor", actor.id())
                .param("name", actor.name())
                .param("office", actor.office())
                .param("now", now())
                .update();
    }

    Optional<ImportJob> find(UUID id) {
        return database.sql("select " + COLUMNS + " from import_job where id = :id")
                .param("id", id)
                .query(ImportJobs::job)
                .optional();
    }

    Paged<ImportJob> newest(PageRequest page) {
        List<ImportJob> jobs = database.sql("select " + COLUMNS
                        + " from import_job order by received_at desc, id desc limit :size offset :offset")
                .param("size", page.size())
                .param("offset", page.offset())
                .query(ImportJobs::job)
                .list();
        return Paged.of(jobs, page, count("select count(*) from import_job", null));
    }

    Paged<Problem> problems(UUID id, PageRequest page) {
        List<Problem> problems = database.sql("""
                select file, line, severity, code, arguments::text as arguments from import_problem
                where job_id = :id order by import_problem.id limit :size offset :offset""")
                .param("id", id)
                .param("size", page.size())
                .param("offset", page.offset())
                .query((row, number) -> new Problem(
                        new Place(row.getString("file"), row.getLong("line")),
                        Problem.Severity.valueOf(row.getString("severity")),
                        row.getString("code"),
                        List.of(json.readValue(row.getString("arguments"), String[].class))))
                .list();
        return Paged.of(problems, page, count("select count(*) from import_problem where job_id = :id", id));
    }

    /** Takes up the oldest import that nobody works on. */
    Optional<ImportJob> claim(UUID worker, Duration lease) {
        return database.sql("""
                update import_job set state = 'RUNNING', lease_owner = :worker, lease_until = clock_timestamp() + make_interval(secs => :seconds),
                       started_at = coalesce(started_at, :now)
                where id = (select id from import_job
                            where state in ('QUEUED', 'RUNNING')
                              and (lease_until is null or lease_until < clock_timestamp())
                            order by received_at limit 1 for update skip locked)
                returning\s""" + COLUMNS)
                .param("worker", worker)
                .param("seconds", lease.toSeconds())
                .param("now", now())
                .query(ImportJobs::job)
                .optional();
    }

    /** Renews the lease. @throws LeaseLost if another worker has it now */
    void renew(UUID id, UUID worker, Duration lease) {
        held(database.sql("""
                update import_job set lease_until = clock_timestamp() + make_interval(secs => :seconds)
                where id = :id and lease_owner = :worker""")
                .param("id", id)
                .param("worker", worker)
                .param("seconds", lease.toSeconds())
                .update());
    }

    /** The upload is counted; from now on it is registered. */
    void counted(UUID id, UUID worker, long total) {
        held(database.sql("update import_job set total = :total where id = :id and lease_owner = :worker")
                .param("id", id)
                .param("worker", worker)
                .param("total", total)
                .update());
    }

    /** Moves the checkpoint over a batch; belongs into the transaction in which the batch is registered. */
    void advance(UUID id, UUID worker, Tally tally) {
        held(database.sql("""
                update import_job set entries_read = entries_read + :read, created = created + :created, updated = updated + :updated,
                       unchanged = unchanged + :unchanged, refused = refused + :refused, checkpoint_file = :file, checkpoint_line = :line
                where id = :id and lease_owner = :worker""")
                .param("id", id)
                .param("worker", worker)
                .param("read", tally.read())
                .param("created", tally.created())
                .param("updated", tally.updated())
                .param("unchanged", tally.unchanged())
                .param("refused", tally.refused())
                .param("file", tally.last().file())
                .param("line", tally.last().line())
                .update());
        for (Problem problem : tally.problems()) {
            addProblem(id, problem);
        }
    }

    void finish(UUID id, UUID worker, ImportState state, @Nullable String stopCode) {
        held(database.sql("""
                update import_job set state = :state, stop_code = :code, finished_at = :now, lease_owner = null, lease_until = null
                where id = :id and lease_owner = :worker""")
                .param("id", id)
                .param("worker", worker)
                .param("state", state.name())
                .param("code", stopCode)
                .param("now", now())
                .update());
    }

    /** Gives an import back unfinished, for the next worker. */
    void release(UUID id, UUID worker) {
        database.sql(
                        "update import_job set lease_owner = null, lease_until = null where id = :id and lease_owner = :worker")
                .param("id", id)
                .param("worker", worker)
                .update();
    }

    /** @return whether it had stopped and is now to be taken up again */
    boolean reopen(UUID id) {
        return database.sql("""
                update import_job set state = 'QUEUED',
                       stop_code = null, finished_at = null
                where id = :id and state = 'STOPPED'""").param("id", id).update() == 1;
    }

    private void addProblem(UUID id, Problem problem) {
        database.sql("""
                insert into import_problem (job_id, file, line, severity, code, arguments)
                values (:job, :file, :line, :severity, :code, cast(:arguments as jsonb))""")
                .param("job", id)
                .param("file", problem.place().file())
                .param("line", problem.place().line())
                .param("severity", problem.severity().name())
                .param("code", problem.code())
                .param("arguments", json.writeValueAsString(problem.arguments()))
                .update();
    }

    private static void held(int rows) {
        if (rows == 0) {
            throw new LeaseLost();
        }
    }

    private long count(String sql, @Nullable UUID id) {
        JdbcClient.StatementSpec statement = database.sql(sql);
        return (id == null ? statement : statement.param("id", id))
                .query(Long.class)
                .single();
    }

    private OffsetDateTime now() {
        return time.instant().atOffset(ZoneOffset.UTC);
    }

    private static ImportJob job(ResultSet row, int number) throws SQLException {
        return new ImportJob(
                row.getObject("id", UUID.class),
                ImportState.valueOf(row.getString("state")),
                row.getBoolean("dry_run"),
                row.getString("mapping"),
                row.getString("started_by"),
                row.getString("started_by_name"),
                row.getString("started_by_office"),
                row.getTimestamp("received_at").toInstant(),
                instant(row, "started_at"),
                instant(row, "finished_at"),
                row.getObject("total", Long.class),
                row.getLong("entries_read"),
                row.getLong("created"),
                row.getLong("updated"),
                row.getLong("unchanged"),
                row.getLong("refused"),
                row.getString("checkpoint_file"),
                row.getObject("checkpoint_line", Long.class),
                row.getString("stop_code"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime value = row.getObject(column, OffsetDateTime.class);
        return value == null ? null : value.toInstant();
    }
}
