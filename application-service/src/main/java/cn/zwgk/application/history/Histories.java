package cn.zwgk.application.history;

import cn.zwgk.web.Actor;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The histories of what is handled beside the cases. */
@Repository
public class Histories {

    private final JdbcClient database;

    Histories(JdbcClient database) {
        this.database = database;
    }

    /**
     * Adds an act in the caller's transaction.
     *
     * @param owner the key of what was handled
     * @param to the state in which it is afterwards
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void add(Handled kind, Object owner, Instant at, Actor by, String act, Enum<?> to, @Nullable String reason) {
        database.sql("""
                        insert into %s (%s, at, by_id, by_name, act, to_state, reason)
                        values (:owner, :at, :byId, :byName, :act, :state, :reason)
                        """.formatted(kind.table(), kind.owner()))
                .param("owner", owner)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("byId", by.id())
                .param("byName", by.name())
                .param("act", act)
                .param("state", to.name())
                .param("reason", reason)
                .update();
    }

    /** Oldest first. */
    @Transactional(readOnly = true)
    public List<Step> of(Handled kind, Object owner) {
        return database.sql("select * from %s where %s = ? order by id".formatted(kind.table(), kind.owner()))
                .param(owner)
                .query((row, number) -> new Step(
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        row.getString("by_name"),
                        row.getString("act"),
                        row.getString("reason")))
                .list();
    }
}
