package cn.zwgk.policy.ledger.evidence;

import cn.zwgk.policy.document.Person;
import cn.zwgk.policy.ledger.plan.OccurrenceKind;
import cn.zwgk.web.Refused;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All evidence. */
@Repository
public class EvidenceRecords {

    private static final String OF_PLAN =
            "select e.* from ledger_evidence e join ledger_obligation o on o.id = e.obligation_id where o.plan_id = ?";

    private final JdbcClient database;

    EvidenceRecords(JdbcClient database) {
        this.database = database;
    }

    /** @throws Refused {@code evidence-not-found} */
    public Evidence get(UUID id) {
        return database.sql("select * from ledger_evidence where id = ?")
                .param(id)
                .query((row, number) -> read(row))
                .optional()
                .orElseThrow(() -> Refused.notFound("evidence-not-found"));
    }

    /** In all states, newest first. */
    public List<Evidence> ofObligation(UUID obligation) {
        return database.sql("select * from ledger_evidence where obligation_id = ? order by happened_on desc, id desc")
                .param(obligation)
                .query((row, number) -> read(row))
                .list();
    }

    /** What counts for a plan, oldest first. */
    public List<Evidence> confirmed(UUID plan) {
        return database.sql(OF_PLAN + " and e.state = 'CONFIRMED' order by e.happened_on, e.id")
                .param(plan)
                .query((row, number) -> read(row))
                .list();
    }

    /** What waits for a decision, oldest first. */
    public List<Evidence> waiting(UUID plan) {
        return database.sql(OF_PLAN + " and e.state = 'SUBMITTED' order by e.submitted_at, e.id")
                .param(plan)
                .query((row, number) -> read(row))
                .list();
    }

    /** What was refused to a person and waits to be put right. */
    public List<Evidence> refusedTo(UUID plan, String submitter) {
        return database.sql(OF_PLAN + " and e.state = 'REFUSED' and e.submitted_by_id = ? order by e.decided_at, e.id")
                .param(plan)
                .param(submitter)
                .query((row, number) -> read(row))
                .list();
    }

    List<Evidence> from(Source source) {
        return database.sql("select * from ledger_evidence where source = :kind and source_ref = :ref")
                .param("kind", source.kind().name())
                .param("ref", source.ref())
                .query((row, number) -> read(row))
                .list();
    }

    /** @return false if the same occurrence counts for the obligation already */
    boolean add(Evidence evidence) {
        return database.sql("""
                        insert into ledger_evidence (id, obligation_id, office, happened_on, title, description, quantity, link,
                            source, source_ref, state, submitted_by_id, submitted_by_name, submitted_by_office, submitted_at,
                            decided_by_name, decided_at, reason, version)
                        values (:id, :obligation, :office, :day, :title, :description, :quantity, :link,
                            :source, :ref, :state, :byId, :byName, :byOffice, :at, :decidedBy, :decidedAt, :reason, 1)
                        on conflict (obligation_id, source, source_ref) do nothing""").params(columns(evidence)).update() > 0;
    }

    /** @throws OptimisticLockingFailureException if somebody else was quicker */
    void save(Evidence evidence) {
        int rows = database.sql("""
                        update ledger_evidence set office = :office, happened_on = :day, title = :title, description = :description,
                            quantity = :quantity, link = :link, state = :state, submitted_at = :at, decided_by_name = :decidedBy,
                            decided_at = :decidedAt, reason = :reason, version = version + 1
                        where id = :id and version = :version""")
                .params(columns(evidence))
                .param("version", evidence.version())
                .update();
        if (rows == 0) {
            throw new OptimisticLockingFailureException("Evidence " + evidence.id() + " changed meanwhile");
        }
    }

    private static Map<String, @Nullable Object> columns(Evidence evidence) {
        EvidenceContent content = evidence.content();
        @Nullable Source source = evidence.source();
        @Nullable Decision decision = evidence.decision();
        Map<String, @Nullable Object> columns = new HashMap<>();
        columns.put("id", evidence.id());
        columns.put("obligation", evidence.obligationId());
        columns.put("office", content.office());
        columns.put("day", content.happenedOn());
        columns.put("title", content.title());
        columns.put("description", content.description());
        columns.put("quantity", content.quantity());
        columns.put("link", content.link());
        columns.put("source", source == null ? null : source.kind().name());
        columns.put("ref", source == null ? null : source.ref());
        columns.put("state", evidence.state().name());
        columns.put("byId", evidence.submittedBy().id());
        columns.put("byName", evidence.submittedBy().name());
        columns.put("byOffice", evidence.submittedBy().office());
        columns.put("at", utc(evidence.submittedAt()));
        columns.put("decidedBy", decision == null ? null : decision.byName());
        columns.put("decidedAt", decision == null ? null : utc(decision.at()));
        columns.put("reason", decision == null ? null : decision.reason());
        return columns;
    }

    private static OffsetDateTime utc(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }

    private static Evidence read(ResultSet row) throws SQLException {
        @Nullable String source = row.getString("source");
        @Nullable OffsetDateTime decidedAt = row.getObject("decided_at", OffsetDateTime.class);
        return new Evidence(
                row.getObject("id", UUID.class),
                row.getObject("obligation_id", UUID.class),
                new EvidenceContent(
                        row.getString("office"),
                        row.getObject("happened_on", LocalDate.class),
                        row.getString("title"),
                        row.getString("description"),
                        row.getInt("quantity"),
                        row.getString("link")),
                source == null ? null : new Source(OccurrenceKind.valueOf(source), row.getString("source_ref")),
                EvidenceState.valueOf(row.getString("state")),
                new Person(
                        row.getString("submitted_by_id"),
                        row.getString("submitted_by_name"),
                        row.getString("submitted_by_office")),
                row.getObject("submitted_at", OffsetDateTime.class).toInstant(),
                decidedAt == null
                        ? null
                        : new Decision(
                                row.getString("decided_by_name"), decidedAt.toInstant(), row.getString("reason")),
                row.getLong("version"));
    }
}
