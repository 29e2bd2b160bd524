package cn.zwgk.policy.worklist;

import cn.zwgk.calendar.Deadline;
import cn.zwgk.calendar.WorkingCalendar;
import cn.zwgk.policy.document.DocumentAct;
import cn.zwgk.policy.document.DocumentState;
import cn.zwgk.policy.document.Roles;
import cn.zwgk.policy.term.DisclosureTerms;
import cn.zwgk.policy.term.Term;
import cn.zwgk.policy.term.TermCode;
import cn.zwgk.policy.wording.Wording;
import cn.zwgk.timers.WorkingCalendars;
import cn.zwgk.web.Actor;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The documents that wait for this person. What has to be disclosed is due within 20 working days of the day it was
 * written, or on which the information changed (《条例》第二十六条).
 */
@Component
class DocumentWorklist implements WorkSource {

    /** What a role waits for. The SQL leaves out what this person has written or signed himself. */
    private record Duty(String role, DocumentAct act, String condition) {}

    private static final String NOT_MINE = "not (:me = any(d.contributors))";
    private static final String NOT_SIGNED = NOT_MINE
            + " and not exists (select from document_review r where r.document_id = d.id and r.round = d.round and r.by_id = :me)";

    private static final List<Duty> DUTIES = List.of(
            new Duty(Roles.DRAFTER, DocumentAct.SUBMIT, "d.state = 'DRAFT' and d.drafted_by_id = :me"),
            new Duty(
                    Roles.FIRST_REVIEWER,
                    DocumentAct.SIGN_SECRECY_REVIEW,
                    "d.state = 'DRAFT' and d.secrecy_at is null and d.drafted_by_office = :office and " + NOT_MINE),
            new Duty(Roles.FIRST_REVIEWER, DocumentAct.PASS, "d.state = 'FIRST_REVIEW' and " + NOT_SIGNED),
            new Duty(Roles.SECOND_REVIEWER, DocumentAct.PASS, "d.state = 'SECOND_REVIEW' and " + NOT_SIGNED),
            new Duty(Roles.FINAL_REVIEWER, DocumentAct.PASS, "d.state = 'FINAL_REVIEW' and " + NOT_SIGNED),
            new Duty(Roles.OPENNESS_OFFICE, DocumentAct.PUBLISH, "d.state = 'READY' and d.revises_id is null"),
            new Duty(
                    Roles.OPENNESS_OFFICE,
                    DocumentAct.PUBLISH_EDITION,
                    "d.state = 'READY' and d.revises_id is not null"));

    private final JdbcClient database;
    private final WorkingCalendars calendars;
    private final DisclosureTerms terms;
    private final RemainingTime remaining;
    private final Wording wording;

    DocumentWorklist(
            JdbcClient database,
            WorkingCalendars calendars,
            DisclosureTerms terms,
            RemainingTime remaining,
            Wording wording) {
        this.database = database;
        this.calendars = calendars;
        this.terms = terms;
        this.remaining = remaining;
        this.wording = wording;
    }

    @Override
    @Transactional(readOnly = true)
    public List<WorkItem> waitingFor(Colleague colleague) {
        Actor actor = colleague.actor();
        String duties = dutiesOf(actor);
        if (duties.isEmpty()) {
            return List.of();
        }
        WorkingCalendar calendar = calendars.current();
        Term term = terms.get(TermCode.DISCLOSURE);
        return database.sql("select * from (%s) as duty".formatted(duties))
                .param("me", actor.id())
                .param("office", actor.office())
                .query((row, number) -> item(row, term, calendar))
                .list();
    }

    private static String dutiesOf(Actor actor) {
        List<String> selects = new ArrayList<>();
        for (Duty duty : DUTIES) {
            if (actor.has(duty.role())) {
                selects.add("""
                        select d.id, d.title, d.state, d.drafting_office, coalesce(d.changed_on, d.written_on) as written_on,
                               d.updated_at, '%s' as act
                        from document d where %s""".formatted(duty.act(), duty.condition()));
            }
        }
        return String.join(" union all ", selects);
    }

    private WorkItem item(ResultSet row, Term term, WorkingCalendar calendar) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        DocumentState state = DocumentState.valueOf(row.getString("state"));
        DocumentAct act = DocumentAct.valueOf(row.getString("act"));
        @Nullable LocalDate writtenOn = row.getObject("written_on", LocalDate.class);
        @Nullable Deadline due = writtenOn == null ? null : term.after(writtenOn, calendar);
        RemainingTime.@Nullable Reading left = due == null ? null : remaining.until(due, calendar);
        Lamp lamp = left == null ? Lamp.NONE : left.lamp();
        return new WorkItem(
                id,
                WorkType.DOCUMENT_REVIEW,
                row.getString("title"),
                state.name(),
                wording.of(state),
                row.getString("drafting_office"),
                act.code(),
                wording.of(act),
                due == null ? null : due.endsAt(),
                left == null ? null : left.workingDays(),
                lamp,
                wording.of(lamp),
                "/console/documents/" + id,
                instant(row),
                null);
    }

    private static Instant instant(ResultSet row) throws SQLException {
        return row.getObject("updated_at", OffsetDateTime.class).toInstant();
    }
}
