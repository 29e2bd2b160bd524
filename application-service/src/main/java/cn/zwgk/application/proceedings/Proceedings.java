package cn.zwgk.application.proceedings;

import cn.zwgk.application.casefile.CaseId;
import cn.zwgk.application.history.Handled;
import cn.zwgk.application.history.Histories;
import cn.zwgk.calendar.Deadline;
import cn.zwgk.privacy.PersonalDataCipher;
import cn.zwgk.web.Actor;
import cn.zwgk.web.Refused;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** All proceedings. */
@Repository
public class Proceedings {

    /** Of a case {@code c}: that {@code :reader} may know of it. */
    static final String SEEN =
            "(not c.restricted or c.id in (select case_id from case_reader where person_id = :reader))";

    private final JdbcClient database;
    private final PersonalDataCipher cipher;
    private final InstantSource time;
    private final Histories histories;

    Proceedings(JdbcClient database, PersonalDataCipher cipher, InstantSource time, Histories histories) {
        this.database = database;
        this.cipher = cipher;
        this.time = time;
        this.histories = histories;
    }

    /** @throws Refused 404 {@code proceeding-not-found} */
    @Transactional(readOnly = true)
    public Proceeding get(UUID id) {
        return database.sql("select * from proceeding where id = ?")
                .param(id)
                .query((row, number) -> read(row))
                .optional()
                .orElseThrow(() -> Refused.notFound("proceeding-not-found"));
    }

    /**
     * As its reader sees it: what is about a case of restricted access is there for the people named only.
     *
     * @throws Refused 404 {@code proceeding-not-found}, as if there were none
     */
    @Transactional(readOnly = true)
    public Proceeding seen(UUID id, Actor reader) {
        Proceeding found = get(id);
        if (!seesCase(found.registration().caseId(), reader)) {
            throw Refused.notFound("proceeding-not-found");
        }
        return found;
    }

    /** Whether access to the case is open, or the person is one of those named. */
    @Transactional(readOnly = true)
    boolean seesCase(CaseId id, Actor reader) {
        return database.sql("""
                        select count(*) from application_case c where c.id = :case and
                        """ + SEEN)
                        .param("case", id.value())
                        .param("reader", reader.id())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** Those about a case, in the order of their registration. */
    @Transactional(readOnly = true)
    List<Proceeding> ofCase(CaseId id) {
        return database.sql("select * from proceeding where case_id = ? order by id")
                .param(id.value())
                .query((row, number) -> read(row))
                .list();
    }

    /** Those about a case that still tell about people. */
    @Transactional(readOnly = true)
    List<UUID> telling(CaseId id) {
        return database.sql("select id from proceeding where case_id = ? and anonymised_on is null order by id")
                .param(id.value())
                .query(UUID.class)
                .list();
    }

    /** Puts a word in the place of who contests and what he says; for a case that is marked as anonymised. */
    @Transactional(propagation = Propagation.MANDATORY)
    void erase(UUID id, String word, LocalDate today) {
        database.sql("""
                        update proceeding set version = version + 1, claimant = :claimant, claim = :word, agents = '',
                            consequence_note = null, anonymised_on = :today
                        where id = :id
                        """)
                .param("claimant", cipher.seal(word, context(id)))
                .param("word", word)
                .param("today", today)
                .param("id", id)
                .update();
        database.sql("update proceeding_history set reason = null where proceeding_id = ?")
                .param(id)
                .update();
        database.sql("update proceeding_paper set title = ? where proceeding_id = ?")
                .params(word, id)
                .update();
    }

    /** Those whose answer is still due. */
    @Transactional(readOnly = true)
    List<Proceeding> unanswered() {
        return database.sql("select * from proceeding where state = 'FILED' order by id")
                .query((row, number) -> read(row))
                .list();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    Proceeding add(Proceeding fresh) {
        Map<String, @Nullable Object> columns = columns(fresh);
        String names = String.join(", ", columns.keySet());
        String values = columns.keySet().stream().map(name -> ":" + name).collect(Collectors.joining(", "));
        database.sql("insert into proceeding (%s) values (%s)".formatted(names, values))
                .params(columns)
                .update();
        return get(fresh.id());
    }

    /** @throws OptimisticLockingFailureException if somebody else was quicker */
    @Transactional(propagation = Propagation.MANDATORY)
    Proceeding save(Proceeding changed) {
        Map<String, @Nullable Object> columns = columns(changed);
        String settings =
                columns.keySet().stream().map(name -> name + " = :" + name).collect(Collectors.joining(", "));
        int updated = database.sql("update proceeding set %s where id = :id and proceeding.version = :read_version"
                        .formatted(settings))
                .params(columns)
                .param("read_version", changed.version())
                .update();
        if (updated == 0) {
            throw new OptimisticLockingFailureException("Proceeding " + changed.id() + " changed meanwhile");
        }
        return get(changed.id());
    }

    /** @param result null for an appeal */
    @Transactional(propagation = Propagation.MANDATORY)
    void addRuling(UUID id, LocalDate on, @Nullable Result result) {
        database.sql("""
                        insert into proceeding_ruling (proceeding_id, position, kind, on_day, result)
                        select :id, count(*), :kind, :on, :result from proceeding_ruling where proceeding_id = :id
                        """)
                .param("id", id)
                .param("kind", result == null ? "APPEALED" : "CONCLUDED")
                .param("on", on)
                .param("result", result == null ? null : result.name())
                .update();
    }

    /** Notes a change. Whatever is added to a proceeding that was anonymised may tell about people, so it stands in the schedule anew. */
    @Transactional(propagation = Propagation.MANDATORY)
    void addHistory(Proceeding after, String act, @Nullable String reason, Actor actor) {
        histories.add(Handled.PROCEEDING, after.id(), time.instant(), actor, act, after.state(), reason);
        database.sql("update proceeding set anonymised_on = null where id = :id and anonymised_on is not null")
                .param("id", after.id())
                .update();
    }

    private Map<String, @Nullable Object> columns(Proceeding p) {
        Registration r = p.registration();
        Ruling ruling = p.ruling();
        Map<String, @Nullable Object> columns = new LinkedHashMap<>();
        columns.put("id", p.id());
        columns.put("version", p.version() + 1);
        columns.put("register_number", p.registerNumber());
        columns.put("kind", r.kind().name());
        columns.put("case_id", r.caseId().value());
        columns.put("review_id", r.reviewId());
        columns.put("body", r.body());
        columns.put("body_number", r.bodyNumber());
        columns.put("claimant", cipher.seal(r.claimant(), context(p.id())));
        columns.put("claimant_role", r.claimantRole().name());
        columns.put("claim", r.claim());
        columns.put("simple_procedure", r.simpleProcedure());
        columns.put("filed_on", r.filedOn());
        columns.put("copy_received_on", r.copyReceivedOn());
        columns.put("answer_due_on", p.answerDue().lastDay());
        columns.put("answer_provisional", p.answerDue().provisional());
        columns.put("answered_on", p.answeredOn());
        columns.put("state", p.state().name());
        columns.put("office", r.office());
        columns.put("handler", r.handler());
        columns.put("agents", r.agents());
        columns.put("result", ruling == null ? null : ruling.result().name());
        columns.put("concluded_on", ruling == null ? null : ruling.on());
        columns.put("ruling_number", ruling == null ? null : ruling.number());
        columns.put("consequence", ruling == null ? null : ruling.consequence().name());
        columns.put("consequence_note", ruling == null ? null : ruling.note());
        columns.put("consequence_due_on", ruling == null ? null : ruling.dueOn());
        columns.put("fulfilled_on", p.fulfilledOn());
        columns.put("updated_at", time.instant().atOffset(ZoneOffset.UTC));
        return columns;
    }

    Proceeding read(ResultSet row) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        Registration registration = new Registration(
                ProceedingKind.valueOf(row.getString("kind")),
                new CaseId(row.getObject("case_id", UUID.class)),
                row.getObject("review_id", UUID.class),
                row.getString("body"),
                row.getString("body_number"),
                cipher.open(row.getBytes("claimant"), context(id)),
                ClaimantRole.valueOf(row.getString("claimant_role")),
                row.getString("claim"),
                row.getBoolean("simple_procedure"),
                row.getObject("filed_on", LocalDate.class),
                row.getObject("copy_received_on", LocalDate.class),
                row.getString("office"),
                row.getString("handler"),
                row.getString("agents"));
        return new Proceeding(
                id,
                row.getLong("version"),
                row.getString("register_number"),
                registration,
                new Deadline(row.getObject("answer_due_on", LocalDate.class), row.getBoolean("answer_provisional")),
                row.getObject("answered_on", LocalDate.class),
                ProceedingState.valueOf(row.getString("state")),
                ruling(row),
                row.getObject("fulfilled_on", LocalDate.class));
    }

    private static @Nullable Ruling ruling(ResultSet row) throws SQLException {
        String result = row.getString("result");
        return result == null
                ? null
                : new Ruling(
                        Result.valueOf(result),
                        row.getObject("concluded_on", LocalDate.class),
                        row.getString("ruling_number"),
                        Consequence.valueOf(row.getString("consequence")),
                        row.getObject("consequence_due_on", LocalDate.class),
                        row.getString("consequence_note"));
    }

    private static String context(UUID id) {
        return "proceeding.claimant/" + id;
    }
}
