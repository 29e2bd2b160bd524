package cn.zwgk.application.casefile.persistence;

import cn.zwgk.application.casefile.Applicant;
import cn.zwgk.application.casefile.ApplicationCase;
import cn.zwgk.application.casefile.ApplicationCase.Stored;
import cn.zwgk.application.casefile.CaseId;
import cn.zwgk.application.casefile.CaseState;
import cn.zwgk.application.casefile.Decision;
import cn.zwgk.application.casefile.DecisionDraft;
import cn.zwgk.application.casefile.DeliveryWay;
import cn.zwgk.application.casefile.HistoryEntry;
import cn.zwgk.application.casefile.ProvisionForm;
import cn.zwgk.application.casefile.ReceiptChannel;
import cn.zwgk.application.casefile.ReplyService;
import cn.zwgk.application.casefile.RequestedInformation;
import cn.zwgk.calendar.Deadline;
import cn.zwgk.privacy.PersonalDataCipher;
import cn.zwgk.web.Refused;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/**
 * The cases. Written by hand and not by a mapper of objects, because ledger and history are tables to which one only adds,
 * and because what a person told us is sealed before it reaches the database.
 */
@Repository
public class CaseFiles {

    private final JdbcClient database;
    private final ClockEntries clocks;
    private final CaseRecordFiles records;
    private final Papers papers;
    private final PersonalDataCipher cipher;
    private final JsonMapper json;
    private final InstantSource time;

    CaseFiles(
            JdbcClient database,
            ClockEntries clocks,
            CaseRecordFiles records,
            Papers papers,
            PersonalDataCipher cipher,
            JsonMapper json,
            InstantSource time) {
        this.database = database;
        this.clocks = clocks;
        this.records = records;
        this.papers = papers;
        this.cipher = cipher;
        this.json = json;
        this.time = time;
    }

    /** @throws Refused 404 {@code case-not-found} */
    @Transactional(readOnly = true)
    public ApplicationCase get(CaseId id) {
        return find("where id = :key", id.value()).orElseThrow(() -> Refused.notFound("case-not-found"));
    }

    @Transactional(readOnly = true)
    public Optional<ApplicationCase> byRegistrationNumber(String number) {
        return find("where registration_number = :key", number);
    }

    /** The cases that still have to be answered, and whose clock runs, or who gave somebody a time to answer. */
    @Transactional(readOnly = true)
    public List<CaseId> withTimesRunning() {
        return database.sql("""
                        select id from application_case c where closed_on is null and (due_on is not null
                            or exists (select from case_awaited a where a.case_id = c.id and a.until_day is not null))
                        order by id
                        """).query(UUID.class).list().stream()
                .map(CaseId::new)
                .toList();
    }

    @Transactional(readOnly = true)
    public List<HistoryEntry> historyOf(CaseId id) {
        return database.sql("select * from case_history where case_id = :id order by id")
                .param("id", id.value())
                .query((row, number) -> new HistoryEntry(
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        row.getString("by_id"),
                        row.getString("by_name"),
                        row.getString("act"),
                        CaseState.valueOf(row.getString("to_state")),
                        row.getString("reason")))
                .list();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void add(ApplicationCase fresh) {
        Stored stored = fresh.stored();
        values(database.sql("""
                        insert into application_case (id, version, registration_number, secret_hash, channel, category,
                            applicant, description, document_number, form, delivery, submitted_at, state, received_on,
                            due_on, due_provisional, office, draft, decision, result, closed_on, overdue_since, updated_at)
                        values (:id, 0, :registrationNumber, :secretHash, :channel, :category,
                            :applicant, :description, :documentNumber, :form, :delivery, :submittedAt, :state, :receivedOn,
                            :dueOn, :dueProvisional, :office, cast(:draft as jsonb), cast(:decision as jsonb), :result,
                            :closedOn, :overdueSince, :updatedAt)
                        """), stored)
                .param("registrationNumber", stored.registrationNumber())
                .param("secretHash", stored.secretHash())
                .param("channel", stored.channel().name())
                .param("category", stored.applicant().category().name())
                .param("applicant", sealed(stored.id(), stored.applicant()))
                .param("description", stored.request().description())
                .param("documentNumber", stored.request().documentNumber())
                .param("form", stored.request().form().name())
                .param("delivery", stored.request().delivery().name())
                .param("submittedAt", utc(stored.submittedAt()))
                .update();
        addLines(fresh);
    }

    /** @throws OptimisticLockingFailureException if somebody else changed the case meanwhile */
    @Transactional(propagation = Propagation.MANDATORY)
    public void save(ApplicationCase changed) {
        Stored stored = changed.stored();
        int updated = values(database.sql("""
                        update application_case set version = version + 1, state = :state, received_on = :receivedOn,
                            due_on = :dueOn, due_provisional = :dueProvisional, office = :office,
                            draft = cast(:draft as jsonb), decision = cast(:decision as jsonb), result = :result,
                            closed_on = :closedOn, overdue_since = :overdueSince, updated_at = :updatedAt,
                            restricted = :restricted
                        where id = :id and version = :version
                        """), stored)
                .param("version", stored.version())
                .param("restricted", stored.records().isRestricted())
                .update();
        if (updated == 0) {
            throw new OptimisticLockingFailureException("Case " + stored.id() + " was changed meanwhile");
        }
        addLines(changed);
        ReplyService service = stored.records().service();
        if (service != null) {
            papers.addServiceOfReply(stored.id(), service.delivery());
        }
    }

    /** Marks a case as anonymised, with what its line in the register goes on saying; the rest of it has to go in the same transaction. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void markAnonymised(CaseId id, String description, LocalDate on) {
        database.sql("""
                        update application_case set version = version + 1, anonymised_on = coalesce(anonymised_on, :on), description = :description,
                            updated_at = :now
                        where id = :id
                        """)
                .param("on", on)
                .param("description", description)
                .param("now", utc(time.instant()))
                .param("id", id.value())
                .update();
    }

    private JdbcClient.StatementSpec values(JdbcClient.StatementSpec statement, Stored stored) {
        Deadline deadline = stored.deadline();
        Decision decision = stored.decision();
        Instant overdueSince = stored.overdueSince();
        return statement
                .param("id", stored.id().value())
                .param("state", stored.state().name())
                .param("receivedOn", receivedOn(stored))
                .param("dueOn", deadline == null ? null : deadline.lastDay())
                .param("dueProvisional", deadline != null && deadline.provisional())
                .param("office", stored.office())
                .param("draft", stored.draft() == null ? null : json.writeValueAsString(stored.draft()))
                .param("decision", decision == null ? null : json.writeValueAsString(decision))
                .param(
                        "result",
                        decision == null ? null : decision.draft().result().name())
                .param("closedOn", stored.closedOn())
                .param("overdueSince", overdueSince == null ? null : utc(overdueSince))
                .param("updatedAt", utc(time.instant()));
    }

    private @Nullable ReplyService service(CaseId id, CaseState state, @Nullable Deadline deadline) {
        return state == CaseState.SERVED
                ? papers.serviceOfReply(id)
                        .map(delivery -> ReplyService.of(delivery, deadline))
                        .orElse(null)
                : null;
    }

    private static @Nullable LocalDate receivedOn(Stored stored) {
        return stored.clock().entries().isEmpty()
                ? null
                : stored.clock().entries().getFirst().on();
    }

    private void addLines(ApplicationCase theCase) {
        clocks.addNew(theCase.id(), theCase.stored().ledger());
        records.save(theCase.id(), theCase.stored().records());
        for (HistoryEntry entry : theCase.newHistory()) {
            database.sql("""
                            insert into case_history (case_id, at, by_id, by_name, act, to_state, reason)
                            values (:caseId, :at, :byId, :byName, :act, :toState, :reason)
                            """)
                    .param("caseId", theCase.id().value())
                    .param("at", utc(entry.at()))
                    .param("byId", entry.byId())
                    .param("byName", entry.byName())
                    .param("act", entry.act())
                    .param("toState", entry.to().name())
                    .param("reason", entry.reason())
                    .update();
        }
    }

    private Optional<ApplicationCase> find(String where, Object key) {
        return database.sql("select * from application_case " + where)
                .param("key", key)
                .query((row, number) -> read(row))
                .optional();
    }

    private ApplicationCase read(ResultSet row) throws SQLException {
        CaseId id = new CaseId(row.getObject("id", UUID.class));
        LocalDate dueOn = row.getObject("due_on", LocalDate.class);
        Deadline deadline = dueOn == null ? null : new Deadline(dueOn, row.getBoolean("due_provisional"));
        CaseState state = CaseState.valueOf(row.getString("state"));
        OffsetDateTime overdueSince = row.getObject("overdue_since", OffsetDateTime.class);
        return new ApplicationCase(new Stored(
                id,
                row.getLong("version"),
                row.getString("registration_number"),
                row.getString("secret_hash"),
                ReceiptChannel.valueOf(row.getString("channel")),
                applicant(id, row.getBytes("applicant")),
                new RequestedInformation(
                        row.getString("description"),
                        row.getString("document_number"),
                        ProvisionForm.valueOf(row.getString("form")),
                        DeliveryWay.valueOf(row.getString("delivery"))),
                row.getObject("submitted_at", OffsetDateTime.class).toInstant(),
                state,
                clocks.of(id),
                deadline,
                row.getString("office"),
                part(row.getString("draft"), DecisionDraft.class),
                part(row.getString("decision"), Decision.class),
                row.getObject("closed_on", LocalDate.class),
                overdueSince == null ? null : overdueSince.toInstant(),
                records.of(id, service(id, state, deadline)),
                row.getObject("anonymised_on", LocalDate.class)));
    }

    /** An applicant as he may rest in the database. */
    byte[] sealed(CaseId id, Applicant applicant) {
        return cipher.seal(json.writeValueAsString(applicant), context(id));
    }

    Applicant applicant(CaseId id, byte[] sealed) {
        return json.readValue(cipher.open(sealed, context(id)), Applicant.class);
    }

    private <T> @Nullable T part(@Nullable String text, Class<T> type) {
        return text == null ? null : json.readValue(text, type);
    }

    private static String context(CaseId id) {
        return "application_case.applicant/" + id;
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
