package cn.zwgk.policy.worklist;

import cn.zwgk.calendar.Deadline;
import cn.zwgk.calendar.WorkingCalendar;
import cn.zwgk.policy.document.DocumentAct;
import cn.zwgk.policy.document.DocumentState;
import cn.zwgk.policy.document.Roles;
import cn.zwgk.policy.wording.Wording;
import cn.zwgk.timers.WorkingCalendars;
import cn.zwgk.web.Actor;
import cn.zwgk.web.ChinaTime;
import cn.zwgk.web.PageRequest;
import cn.zwgk.web.Paged;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
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
 * 待办: the documents that wait for this person, most urgent first. What has to be disclosed is due within 20 working days
 * of the day it was written (《条例》第二十六条).
 */
@Component
public class DocumentWorklist {

    private static final int DISCLOSURE_WORKING_DAYS = 20;

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
            new Duty(Roles.OPENNESS_OFFICE, DocumentAct.PUBLISH, "d.state = 'READY'"));

    private final JdbcClient database;
    private final WorkingCalendars calendars;
    private final Wording wording;
    private final InstantSource time;

    DocumentWorklist(JdbcClient database, WorkingCalendars calendars, Wording wording, InstantSource time) {
        this.database = database;
        this.calendars = calendars;
        this.wording = wording;
        this.time = time;
    }

    @Transactional(readOnly = true)
    public Paged<WorkItem> of(Actor actor, PageRequest page) {
        String duties = dutiesOf(actor);
        if (duties.isEmpty()) {
            return Paged.of(List.of(), page, 0);
        }
        long total = database.sql("select count(*) from (%s) as duty".formatted(duties))
                .param("me", actor.id())
                .param("office", actor.office())
                .query(Long.class)
                .single();
        WorkingCalendar calendar = calendars.current();
        List<WorkItem> items = database.sql(
                        "select * from (%s) as duty order by written_on nulls last, updated_at, id limit :limit offset :offset"
                                .formatted(duties))
                .param("me", actor.id())
                .param("office", actor.office())
                .param("limit", page.size())
                .param("offset", page.offset())
                .query((row, number) -> item(row, calendar))
                .list();
        return Paged.of(items, page, total);
    }

    private static String dutiesOf(Actor actor) {
        List<String> selects = new ArrayList<>();
        for (Duty duty : DUTIES) {
            if (actor.has(duty.role())) {
                selects.add("""
                        select d.id, d.title, d.state, d.drafting_office, d.written_on, d.updated_at, '%s' as act
                        from document d where %s""".formatted(duty.act(), duty.condition()));
            }
        }
        return String.join(" union all ", selects);
    }

    private WorkItem item(ResultSet row, WorkingCalendar calendar) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        DocumentState state = DocumentState.valueOf(row.getString("state"));
        DocumentAct act = DocumentAct.valueOf(row.getString("act"));
        @Nullable LocalDate writtenOn = row.getObject("written_on", LocalDate.class);
        @Nullable
        Deadline due = writtenOn == null ? null : calendar.workingDaysAfter(writtenOn, DISCLOSURE_WORKING_DAYS);
        @Nullable
        Integer remaining = due == null ? null : calendar.workingDaysBetween(ChinaTime.today(time), due.lastDay());
        Lamp lamp = remaining == null ? Lamp.NONE : lamp(due, remaining);
        return new WorkItem(
                id,
                "DOCUMENT_REVIEW",
                row.getString("title"),
                state,
                wording.of(state),
                row.getString("drafting_office"),
                act.code(),
                wording.of(act),
                due == null ? null : due.endsAt(),
                remaining,
                lamp,
                wording.of(lamp),
                "/console/documents/" + id,
                instant(row));
    }

    /** On a weekend after the last day no working day has passed yet, and the time is over all the same. */
    private Lamp lamp(@Nullable Deadline due, int remaining) {
        boolean over = due != null && !time.instant().isBefore(due.endsAt());
        return over ? Lamp.OVERDUE : Lamp.of(remaining);
    }

    private static Instant instant(ResultSet row) throws SQLException {
        return row.getObject("updated_at", OffsetDateTime.class).toInstant();
    }
}
