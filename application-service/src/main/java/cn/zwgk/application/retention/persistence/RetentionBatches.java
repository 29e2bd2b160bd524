package cn.zwgk.application.retention.persistence;

import cn.zwgk.application.casefile.CaseId;
import cn.zwgk.application.retention.BatchState;
import cn.zwgk.application.retention.RetentionBatch;
import cn.zwgk.application.retention.RetentionGround;
import cn.zwgk.application.retention.RetentionItem;
import cn.zwgk.application.retention.RetentionItem.Outcome;
import cn.zwgk.web.PageRequest;
import cn.zwgk.web.Paged;
import cn.zwgk.web.Refused;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The batches and their cases. */
@Repository
public class RetentionBatches {

    private static final String ITEMS = """
            select i.*, c.registration_number from retention_item i join application_case c on c.id = i.case_id
            where i.batch_id = :batch
            """;

    private final JdbcClient database;

    RetentionBatches(JdbcClient database) {
        this.database = database;
    }

    /** How many cases of a batch came to what. */
    public record Counts(long pending, long anonymised, long skipped, long left) {

        public long all() {
            return pending + anonymised + skipped + left;
        }
    }

    /**
     * Keeps a new batch with its cases.
     *
     * @throws org.springframework.dao.DuplicateKeyException if one of them waits in another batch
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void add(RetentionBatch batch, Map<CaseId, String> descriptions) {
        database.sql("""
                        insert into retention_batch (id, version, number, state, proposed_by_id, proposed_by, proposed_at)
                        values (:id, 0, :number, :state, :byId, :by, :at)
                        """)
                .param("id", batch.id())
                .param("number", batch.number())
                .param("state", batch.state().name())
                .param("byId", batch.proposedById())
                .param("by", batch.proposedBy())
                .param("at", batch.proposedAt().atOffset(ZoneOffset.UTC))
                .update();
        descriptions.forEach((id, description) -> database.sql("""
                        insert into retention_item (batch_id, case_id, description, outcome)
                        values (:batch, :caseId, :description, 'PENDING')
                        """)
                .param("batch", batch.id())
                .param("caseId", id.value())
                .param("description", description)
                .update());
    }

    /** @throws OptimisticLockingFailureException if somebody else was quicker */
    @Transactional(propagation = Propagation.MANDATORY)
    public void save(RetentionBatch changed) {
        int updated = database.sql("""
                        update retention_batch set version = version + 1, state = :state, judged_by = :judgedBy,
                            judged_at = :judgedAt, judged_reason = :reason, runs_at = :runsAt, finished_at = :finishedAt
                        where id = :id and version = :version
                        """)
                .param("state", changed.state().name())
                .param("judgedBy", changed.judgedBy())
                .param("judgedAt", utc(changed.judgedAt()))
                .param("reason", changed.judgedReason())
                .param("runsAt", utc(changed.runsAt()))
                .param("finishedAt", utc(changed.finishedAt()))
                .param("id", changed.id())
                .param("version", changed.version())
                .update();
        if (updated == 0) {
            throw new OptimisticLockingFailureException("Batch " + changed.id() + " changed meanwhile");
        }
    }

    /** @throws Refused 404 {@code retention-batch-not-found} */
    @Transactional(readOnly = true)
    public RetentionBatch get(UUID id) {
        return database.sql("select * from retention_batch where id = :id")
                .param("id", id)
                .query((row, number) -> read(row))
                .optional()
                .orElseThrow(() -> Refused.notFound("retention-batch-not-found"));
    }

    /** The same, while nobody else can approve, stop or carry it out. */
    @Transactional(propagation = Propagation.MANDATORY)
    public RetentionBatch locked(UUID id) {
        database.sql("select 1 from retention_batch where id = :id for update")
                .param("id", id)
                .query(Integer.class)
                .optional();
        return get(id);
    }

    /** The latest first. */
    @Transactional(readOnly = true)
    public Paged<RetentionBatch> find(PageRequest paging) {
        long total = database.sql("select count(*) from retention_batch")
                .query(Long.class)
                .single();
        List<RetentionBatch> found = database.sql(
                        "select * from retention_batch order by proposed_at desc, id limit :limit offset :offset")
                .param("limit", paging.size())
                .param("offset", paging.offset())
                .query((row, number) -> read(row))
                .list();
        return Paged.of(found, paging, total);
    }

    /** Those that wait for somebody else than who proposed them, the longest waiting first. */
    @Transactional(readOnly = true)
    public Paged<RetentionBatch> waitingFor(String reader, PageRequest paging) {
        String waiting = " from retention_batch where state = 'PROPOSED' and proposed_by_id <> :reader";
        long total = database.sql("select count(*)" + waiting)
                .param("reader", reader)
                .query(Long.class)
                .single();
        List<RetentionBatch> found = database.sql(
                        "select *" + waiting + " order by proposed_at, id limit :limit offset :offset")
                .param("reader", reader)
                .param("limit", paging.size())
                .param("offset", paging.offset())
                .query((row, number) -> read(row))
                .list();
        return Paged.of(found, paging, total);
    }

    @Transactional(readOnly = true)
    public Counts counts(UUID batch) {
        return database.sql("""
                        select count(*) filter (where outcome = 'PENDING') as pending,
                            count(*) filter (where outcome = 'ANONYMISED') as anonymised,
                            count(*) filter (where outcome = 'SKIPPED') as skipped,
                            count(*) filter (where outcome = 'LEFT') as left_out
                        from retention_item where batch_id = :batch
                        """)
                .param("batch", batch)
                .query((row, number) -> new Counts(
                        row.getLong("pending"),
                        row.getLong("anonymised"),
                        row.getLong("skipped"),
                        row.getLong("left_out")))
                .single();
    }

    /** By registration number. */
    @Transactional(readOnly = true)
    public Paged<RetentionItem> items(UUID batch, PageRequest paging) {
        List<RetentionItem> found = database.sql(ITEMS + " order by c.registration_number limit :limit offset :offset")
                .param("batch", batch)
                .param("limit", paging.size())
                .param("offset", paging.offset())
                .query((row, number) -> item(row))
                .list();
        return Paged.of(found, paging, counts(batch).all());
    }

    /** The cases whose turn is still to come. */
    @Transactional(readOnly = true)
    public List<CaseId> pending(UUID batch) {
        return database
                .sql(
                        "select case_id from retention_item where batch_id = :batch and outcome = 'PENDING' order by case_id")
                .param("batch", batch)
                .query(UUID.class)
                .list()
                .stream()
                .map(CaseId::new)
                .toList();
    }

    /** @throws Refused 404 {@code case-not-found} if the batch does not have it */
    @Transactional(readOnly = true)
    public RetentionItem item(UUID batch, CaseId id) {
        return database.sql(ITEMS + " and i.case_id = :caseId")
                .param("batch", batch)
                .param("caseId", id.value())
                .query((row, number) -> item(row))
                .optional()
                .orElseThrow(() -> Refused.notFound("case-not-found"));
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void describe(UUID batch, CaseId id, String description) {
        database.sql(
                        "update retention_item set description = :description where batch_id = :batch and case_id = :caseId")
                .param("description", description)
                .param("batch", batch)
                .param("caseId", id.value())
                .update();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void settle(UUID batch, CaseId id, Outcome outcome, List<RetentionGround> grounds, Instant now) {
        database.sql("""
                        update retention_item set outcome = :outcome, grounds = :grounds, settled_at = :now
                        where batch_id = :batch and case_id = :caseId and outcome = 'PENDING'
                        """)
                .param("outcome", outcome.name())
                .param("grounds", grounds.stream().map(Enum::name).toArray(String[]::new))
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("batch", batch)
                .param("caseId", id.value())
                .update();
    }

    /** Lets the cases go whose turn has not come. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void leaveRest(UUID batch, Instant now) {
        pending(batch).forEach(id -> settle(batch, id, Outcome.LEFT, List.of(), now));
    }

    private static RetentionBatch read(ResultSet row) throws SQLException {
        return new RetentionBatch(
                row.getObject("id", UUID.class),
                row.getLong("version"),
                row.getString("number"),
                BatchState.valueOf(row.getString("state")),
                row.getString("proposed_by_id"),
                row.getString("proposed_by"),
                row.getObject("proposed_at", OffsetDateTime.class).toInstant(),
                row.getString("judged_by"),
                instant(row, "judged_at"),
                row.getString("judged_reason"),
                instant(row, "runs_at"),
                instant(row, "finished_at"));
    }

    private static RetentionItem item(ResultSet row) throws SQLException {
        return new RetentionItem(
                new CaseId(row.getObject("case_id", UUID.class)),
                row.getString("registration_number"),
                row.getString("description"),
                Outcome.valueOf(row.getString("outcome")),
                Arrays.stream((String[]) row.getArray("grounds").getArray())
                        .map(RetentionGround::valueOf)
                        .toList(),
                instant(row, "settled_at"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }

    private static @Nullable OffsetDateTime utc(@Nullable Instant moment) {
        return moment == null ? null : moment.atOffset(ZoneOffset.UTC);
    }
}
