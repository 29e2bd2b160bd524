package cn.zwgk.application.release;

import cn.zwgk.application.release.Finding.Clearance;
import cn.zwgk.web.Actor;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Decisions that a finding stays. They are kept when the finding is gone, for whoever asks later why something was published. */
@Repository
class ReleaseClearances {

    private final JdbcClient database;

    ReleaseClearances(JdbcClient database) {
        this.database = database;
    }

    /** Those that hold, by finding. */
    @Transactional(readOnly = true)
    public Map<String, Clearance> of(UUID release) {
        Map<String, Clearance> all = new HashMap<>();
        database.sql("select * from release_clearance where release_id = ? and taken_back_at is null")
                .param(release)
                .query((row, number) -> all.put(
                        row.getString("finding"),
                        new Clearance(
                                row.getString("reason"),
                                row.getString("by_name"),
                                row.getObject("at", OffsetDateTime.class).toInstant())))
                .list();
        return all;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void add(UUID release, Finding finding, String reason, Actor by, Instant at) {
        database.sql("""
                        insert into release_clearance (release_id, finding, kind, source, excerpt, reason, by_id, by_name, at)
                        values (:release, :finding, :kind, :source, :excerpt, :reason, :byId, :byName, :at)
                        """)
                .param("release", release)
                .param("finding", finding.id())
                .param("kind", finding.kind().name())
                .param("source", finding.source())
                .param("excerpt", finding.excerpt())
                .param("reason", reason)
                .param("byId", by.id())
                .param("byName", by.name())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** @return whether there was one */
    @Transactional(propagation = Propagation.MANDATORY)
    boolean takeBack(UUID release, String finding, Actor by, Instant at) {
        return database.sql("""
                        update release_clearance set taken_back_at = :at, taken_back_by = :by
                        where release_id = :release and finding = :finding and taken_back_at is null
                        """)
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .param("by", by.id())
                        .param("release", release)
                        .param("finding", finding)
                        .update()
                > 0;
    }
}
