package cn.zwgk.search.rebuild;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rebuilds there were and the one that is not finished. */
@Repository
class Rebuilds {

    private static final String SELECT =
            "SELECT id, index_name, started_by, started_at, finished_at, outcome, problem FROM rebuild ";

    private final JdbcClient jdbc;

    Rebuilds(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @return false if one is not finished yet */
    boolean add(UUID id, String indexName, String startedBy, Instant at) {
        return jdbc.sql("""
                        INSERT INTO rebuild (id, index_name, started_by, started_at) VALUES (:id, :index, :by, :at)
                        ON CONFLICT DO NOTHING""")
                        .param("id", id)
                        .param("index", indexName)
                        .param("by", startedBy)
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    Optional<Rebuild> unfinished() {
        return jdbc.sql(SELECT + "WHERE finished_at IS NULL")
                .query((row, number) -> rebuild(row))
                .optional();
    }

    Optional<Rebuild> find(UUID id) {
        return jdbc.sql(SELECT + "WHERE id = :id")
                .param("id", id)
                .query((row, number) -> rebuild(row))
                .optional();
    }

    List<Rebuild> latest(int most) {
        return jdbc.sql(SELECT + "ORDER BY started_at DESC LIMIT :most")
                .param("most", most)
                .query((row, number) -> rebuild(row))
                .list();
    }

    void progress(UUID id, Rebuild.Progress progress) {
        jdbc.sql("""
                        INSERT INTO rebuild_source (rebuild_id, source, cursor, read, complete)
                        VALUES (:id, :source, :cursor, :read, :complete)
                        ON CONFLICT (rebuild_id, source)
                        DO UPDATE SET cursor = excluded.cursor, read = excluded.read, complete = excluded.complete""")
                .param("id", id)
                .param("source", progress.source())
                .param("cursor", progress.cursor())
                .param("read", progress.read())
                .param("complete", progress.complete())
                .update();
    }

    void startOver(UUID id) {
        jdbc.sql("DELETE FROM rebuild_source WHERE rebuild_id = :id")
                .param("id", id)
                .update();
    }

    /** @return whether that is news */
    boolean problem(UUID id, @Nullable String problem) {
        return jdbc.sql("UPDATE rebuild SET problem = :problem WHERE id = :id AND problem IS DISTINCT FROM :problem")
                        .param("id", id)
                        .param("problem", problem)
                        .update()
                == 1;
    }

    /** @return false if it is finished already */
    boolean finish(UUID id, Rebuild.State outcome, Instant at) {
        return jdbc.sql("""
                        UPDATE rebuild SET finished_at = :at, outcome = :outcome, problem = NULL
                        WHERE id = :id AND finished_at IS NULL""")
                        .param("id", id)
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .param("outcome", outcome.name())
                        .update()
                == 1;
    }

    private Rebuild rebuild(ResultSet row) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        @Nullable String outcome = row.getString("outcome");
        @Nullable String problem = row.getString("problem");
        @Nullable OffsetDateTime finished = row.getObject("finished_at", OffsetDateTime.class);
        Rebuild.State unfinished = problem == null ? Rebuild.State.RUNNING : Rebuild.State.WAITING;
        return new Rebuild(
                id,
                row.getString("index_name"),
                outcome == null ? unfinished : Rebuild.State.valueOf(outcome),
                row.getString("started_by"),
                row.getObject("started_at", OffsetDateTime.class).toInstant(),
                finished == null ? null : finished.toInstant(),
                problem,
                sources(id));
    }

    private List<Rebuild.Progress> sources(UUID id) {
        return jdbc.sql(
                        "SELECT source, cursor, read, complete FROM rebuild_source WHERE rebuild_id = :id ORDER BY source")
                .param("id", id)
                .query((row, number) -> new Rebuild.Progress(
                        row.getString("source"),
                        row.getString("cursor"),
                        row.getLong("read"),
                        row.getBoolean("complete")))
                .list();
    }
}
