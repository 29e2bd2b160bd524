package cn.zwgk.policy.guide;

import cn.zwgk.calendar.WorkingCalendar;
import cn.zwgk.policy.wording.Wording;
import cn.zwgk.policy.worklist.Colleague;
import cn.zwgk.policy.worklist.Lamp;
import cn.zwgk.policy.worklist.WorkItem;
import cn.zwgk.policy.worklist.WorkSource;
import cn.zwgk.policy.worklist.WorkType;
import cn.zwgk.timers.WorkingCalendars;
import cn.zwgk.web.Actor;
import cn.zwgk.web.ChinaTime;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Guides that wait for this person: to be confirmed by his office, to be reviewed, to be finished. */
@Component
class GuideWork implements WorkSource {

    private final JdbcClient database;
    private final Guides guides;
    private final WorkingCalendars calendars;
    private final Wording wording;
    private final InstantSource time;

    GuideWork(JdbcClient database, Guides guides, WorkingCalendars calendars, Wording wording, InstantSource time) {
        this.database = database;
        this.guides = guides;
        this.calendars = calendars;
        this.wording = wording;
        this.time = time;
    }

    @Override
    @Transactional(readOnly = true)
    public List<WorkItem> waitingFor(Colleague colleague) {
        Actor actor = colleague.actor();
        LocalDate today = ChinaTime.today(time);
        WorkingCalendar calendar = calendars.current();
        return database
                .sql("""
                        select * from service_guide
                        where state in ('IN_REVIEW', 'REVISION_IN_REVIEW')
                           or (state in ('DRAFT', 'REVISING') and :me = any(contributors))
                           or (state = 'PUBLISHED' and confirm_by <= :soon)""")
                .param("me", actor.id())
                .param("soon", today.plusDays(ConfirmationPolicy.REMINDER_DAYS))
                .query((row, number) -> item(
                        new Guide(guides.read(row)),
                        actor,
                        today,
                        calendar,
                        row.getObject("updated_at", OffsetDateTime.class).toInstant()))
                .list()
                .stream()
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<WorkItem> item(
            Guide guide, Actor actor, LocalDate today, WorkingCalendar calendar, Instant updatedAt) {
        GuideAct act =
                switch (guide.state()) {
                    case IN_REVIEW, REVISION_IN_REVIEW -> GuideAct.PUBLISH;
                    case DRAFT, REVISING -> GuideAct.SUBMIT;
                    default -> GuideAct.CONFIRM;
                };
        if (!guide.allowedActs(actor).contains(act)) {
            return Optional.empty();
        }
        @Nullable LocalDate confirmed = act == GuideAct.CONFIRM ? guide.confirmedOn() : null;
        @Nullable LocalDate confirmBy = confirmed == null ? null : ConfirmationPolicy.confirmBy(confirmed);
        boolean overdue = confirmBy != null && ConfirmationPolicy.isOverdue(confirmBy, today);
        @Nullable Integer remaining = confirmBy == null ? null : calendar.workingDaysBetween(today, confirmBy);
        Lamp lamp = remaining == null ? Lamp.NONE : overdue ? Lamp.OVERDUE : Lamp.of(remaining);
        UUID id = guide.id();
        return Optional.of(new WorkItem(
                id,
                WorkType.GUIDE,
                guide.content().title(),
                guide.state().name(),
                wording.of(guide.state()),
                guide.content().office(),
                act.code(),
                wording.of(act),
                confirmBy == null
                        ? null
                        : confirmBy.plusDays(1).atStartOfDay(ChinaTime.ZONE).toInstant(),
                remaining,
                lamp,
                wording.of(lamp),
                "/console/guides/" + id,
                updatedAt,
                null));
    }
}
