package cn.zwgk.application.bureau;

import cn.zwgk.web.PageRequest;
import cn.zwgk.web.Paged;
import cn.zwgk.web.Refused;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The changes, of which one at a time waits. */
@Repository
public class BureauChanges {

    private final JdbcClient database;
    private final JsonMapper json;

    BureauChanges(JdbcClient database, JsonMapper json) {
        this.database = database;
        this.json = json;
    }

    /** @throws Refused 409 {@code bureau-change-waiting} if another one waits */
    @Transactional(propagation = Propagation.MANDATORY)
    void add(BureauChange change) {
        try {
            database.sql("""
                            insert into bureau_change (id, version, state, effective_from, entries, note, proposed_by_id,
                                proposed_by, proposed_at)
                            values (:id, 0, :state, :from, cast(:entries as jsonb), :note, :byId, :by, :at)
                            """)
                    .param("id", change.id())
                    .param("state", change.state().name())
                    .param("from", change.effectiveFrom())
                    .param("entries", json.writeValueAsString(change.entries()))
                    .param("note", change.note())
                    .param("byId", change.proposedById())
                    .param("by", change.proposedBy())
                    .param("at", change.proposedAt().atOffset(ZoneOffset.UTC))
                    .update();
        } catch (DuplicateKeyException another) {
            throw Refused.conflict("bureau-change-waiting");
        }
    }

    /**
     * A change, while nobody else can judge it.
     *
     * @throws Refused 404 {@code bureau-change-not-found}
     */
    @Transactional(propagation = Propagation.MANDATORY)
    BureauChange locked(UUID id) {
        return database.sql("select * from bureau_change where id = :id for update")
                .param("id", id)
                .query((row, number) -> read(row))
                .optional()
                .orElseThrow(() -> Refused.notFound("bureau-change-not-found"));
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void save(BureauChange judged) {
        Instant at = judged.judgedAt();
        database.sql("""
                        update bureau_change set version = version + 1, state = :state, judged_by = :by, judged_at = :at,
                            judged_reason = :reason, edition = :edition
                        where id = :id
                        """)
                .param("state", judged.state().name())
                .param("by", judged.judgedBy())
                .param("at", at == null ? null : at.atOffset(ZoneOffset.UTC))
                .param("reason", judged.judgedReason())
                .param("edition", judged.edition())
                .param("id", judged.id())
                .update();
    }

    /** The one that waits, or the last one if it was returned and none was proposed since. */
    @Transactional(readOnly = true)
    public Optional<BureauChange> pending() {
        return database.sql("select * from bureau_change order by (state = 'PROPOSED') desc, id desc limit 1")
                .query((row, number) -> read(row))
                .optional()
                .filter(last ->
                        last.state() == BureauChangeState.PROPOSED || last.state() == BureauChangeState.RETURNED);
    }

    /** What waits for somebody else than who proposed it. */
    @Transactional(readOnly = true)
    public Paged<BureauChange> waitingFor(String reader, PageRequest paging) {
        List<BureauChange> found = pending().stream()
                .filter(one -> one.state() == BureauChangeState.PROPOSED)
                .filter(one -> !one.proposedById().equals(reader))
                .toList();
        return Paged.of(paging.page() == 0 ? found : List.of(), paging, found.size());
    }

    private BureauChange read(ResultSet row) throws SQLException {
        OffsetDateTime judgedAt = row.getObject("judged_at", OffsetDateTime.class);
        return new BureauChange(
                row.getObject("id", UUID.class),
                row.getLong("version"),
                BureauChangeState.valueOf(row.getString("state")),
                row.getObject("effective_from", LocalDate.class),
                json.readValue(row.getString("entries"), new TypeReference<Map<BureauEntry, String>>() {}),
                row.getString("note"),
                row.getString("proposed_by_id"),
                row.getString("proposed_by"),
                row.getObject("proposed_at", OffsetDateTime.class).toInstant(),
                row.getString("judged_by"),
                instant(judgedAt),
                row.getString("judged_reason"),
                row.getObject("edition", Integer.class));
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime moment) {
        return moment == null ? null : moment.toInstant();
    }
}
