package cn.zwgk.policy.cleaning;

import cn.zwgk.calendar.Deadline;
import cn.zwgk.policy.document.Roles;
import cn.zwgk.policy.wording.Wording;
import cn.zwgk.policy.worklist.AllPages;
import cn.zwgk.policy.worklist.Colleague;
import cn.zwgk.policy.worklist.Lamp;
import cn.zwgk.policy.worklist.WorkItem;
import cn.zwgk.policy.worklist.WorkSource;
import cn.zwgk.policy.worklist.WorkType;
import cn.zwgk.timers.WorkingCalendars;
import cn.zwgk.web.Actor;
import cn.zwgk.web.ChinaTime;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** One entry for each campaign in which documents wait for this person, and one for each document to be amended. */
@Component
class CleanUpWorklist implements WorkSource {

    /** What somebody with a role waits for in a campaign: how many documents, in SQL; for a campaign's own act always one. */
    private record Duty(String role, CampaignState state, String act, String condition) {}

    private static final String OF_OFFICE = " and i.office = :office";
    private static final List<Duty> DUTIES = List.of(
            new Duty(Roles.OPENNESS_OFFICE, CampaignState.RUNNING, "ItemAct.PROPOSE", "i.state = 'OPEN'"),
            new Duty(Roles.DRAFTER, CampaignState.RUNNING, "ItemAct.OPINE", "i.state = 'PROPOSED'" + OF_OFFICE),
            new Duty(Roles.FIRST_REVIEWER, CampaignState.RUNNING, "ItemAct.OPINE", "i.state = 'PROPOSED'" + OF_OFFICE),
            new Duty(Roles.FINAL_REVIEWER, CampaignState.RUNNING, "ItemAct.DECIDE", "i.state = 'OPINED'"),
            new Duty(
                    CampaignTransitions.BUREAU_LEADER,
                    CampaignState.RUNNING,
                    "ItemAct.DECIDE",
                    "i.state = 'OPINED' and i.proposed_by_id <> :me"),
            new Duty(Roles.SECOND_REVIEWER, CampaignState.RESULT_READY, "CampaignAct.CHECK", "true"),
            new Duty(CampaignTransitions.LEGAL_COUNSEL, CampaignState.RESULT_READY, "CampaignAct.CHECK", "true"),
            new Duty(Roles.FINAL_REVIEWER, CampaignState.CHECKED, "CampaignAct.PUBLISH", "true"),
            new Duty(CampaignTransitions.BUREAU_LEADER, CampaignState.CHECKED, "CampaignAct.PUBLISH", "true"));

    private final JdbcClient database;
    private final AmendmentTasks amendments;
    private final WorkingCalendars calendars;
    private final Wording wording;
    private final InstantSource time;

    CleanUpWorklist(
            JdbcClient database,
            AmendmentTasks amendments,
            WorkingCalendars calendars,
            Wording wording,
            InstantSource time) {
        this.database = database;
        this.amendments = amendments;
        this.calendars = calendars;
        this.wording = wording;
        this.time = time;
    }

    @Override
    @Transactional(readOnly = true)
    public List<WorkItem> waitingFor(Colleague colleague) {
        Actor actor = colleague.actor();
        List<WorkItem> tasks = new ArrayList<>();
        DUTIES.stream().filter(duty -> actor.has(duty.role())).forEach(duty -> tasks.addAll(waiting(duty, actor)));
        if (actor.has(Roles.DRAFTER) && !actor.office().isEmpty()) {
            AllPages.of(page -> amendments.list(actor.office(), true, page)).stream()
                    .map(this::task)
                    .forEach(tasks::add);
        }
        return tasks;
    }

    private List<WorkItem> waiting(Duty duty, Actor actor) {
        return database.sql("""
                        select c.id, c.title, c.ends_on, c.updated_at, count(*) as waiting
                        from clean_up_campaign c join clean_up_item i on i.campaign_id = c.id and i.state <> 'REMOVED'
                        where c.state = :state and %s and cast(:office as text) is not null and cast(:me as text) is not null
                        group by c.id""".formatted(duty.condition()))
                .param("state", duty.state().name())
                .param("office", actor.office())
                .param("me", actor.id())
                .query((row, number) -> task(row, duty))
                .list();
    }

    private WorkItem task(ResultSet row, Duty duty) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        LocalDate endsOn = row.getObject("ends_on", LocalDate.class);
        int remaining = calendars.current().workingDaysBetween(ChinaTime.today(time), endsOn);
        Deadline end = new Deadline(endsOn, false);
        Lamp lamp = time.instant().isBefore(end.endsAt()) ? Lamp.of(remaining) : Lamp.OVERDUE;
        String act = duty.act().substring(duty.act().indexOf('.') + 1);
        return new WorkItem(
                id,
                WorkType.CLEAN_UP,
                wording.text("clean-up.waiting", row.getString("title"), row.getLong("waiting")),
                duty.state().name(),
                wording.of(duty.state()),
                null,
                act,
                wording.text(duty.act()),
                end.endsAt(),
                remaining,
                lamp,
                wording.of(lamp),
                "/console/cleaning/" + id,
                row.getObject("updated_at", OffsetDateTime.class).toInstant(),
                null);
    }

    private WorkItem task(AmendmentTask amendment) {
        return new WorkItem(
                amendment.documentId(),
                WorkType.CLEAN_UP,
                amendment.title(),
                ItemState.SETTLED.name(),
                wording.of(CleanUpOutcome.AMEND),
                amendment.office(),
                "amend",
                wording.text("clean-up.amend"),
                null,
                null,
                Lamp.NONE,
                wording.of(Lamp.NONE),
                "/console/documents/" + amendment.documentId(),
                amendment.since(),
                null);
    }
}
