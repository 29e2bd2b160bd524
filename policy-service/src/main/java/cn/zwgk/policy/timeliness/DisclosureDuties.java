package cn.zwgk.policy.timeliness;

import cn.zwgk.policy.document.DocumentAct;
import cn.zwgk.policy.document.DocumentState;
import cn.zwgk.policy.document.Roles;
import cn.zwgk.policy.document.UrgentPublication;
import cn.zwgk.policy.term.TermCode;
import cn.zwgk.policy.timeliness.LapsingDocuments.LapsingEntry;
import cn.zwgk.policy.urgency.UrgentPublications;
import cn.zwgk.policy.urgency.UrgentPublications.UrgentEntry;
import cn.zwgk.policy.withholding.ClosedDocuments;
import cn.zwgk.policy.withholding.ClosedDocuments.ClosedEntry;
import cn.zwgk.policy.withholding.ClosedDocuments.ClosedFilter;
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
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the life of published and closed documents asks of a person. */
@Component
class DisclosureDuties implements WorkSource {

    private final UrgentPublications urgent;
    private final LapsingDocuments lapsing;
    private final ClosedDocuments closed;
    private final WorkingCalendars calendars;
    private final Wording wording;
    private final InstantSource time;

    DisclosureDuties(
            UrgentPublications urgent,
            LapsingDocuments lapsing,
            ClosedDocuments closed,
            WorkingCalendars calendars,
            Wording wording,
            InstantSource time) {
        this.urgent = urgent;
        this.lapsing = lapsing;
        this.closed = closed;
        this.calendars = calendars;
        this.wording = wording;
        this.time = time;
    }

    @Override
    @Transactional(readOnly = true)
    public List<WorkItem> waitingFor(Colleague colleague) {
        Actor actor = colleague.actor();
        return Stream.of(approvals(actor), warnings(actor), examinations(actor))
                .flatMap(items -> items)
                .toList();
    }

    /** 补批: by a second person, neither the one who published nor one who wrote it. */
    private Stream<WorkItem> approvals(Actor actor) {
        if (!actor.has(Roles.OPENNESS_OFFICE) && !actor.has(Roles.BUREAU_LEADER) && !actor.has(Roles.FINAL_REVIEWER)) {
            return Stream.empty();
        }
        return AllPages.of(page -> urgent.list(UrgentPublication.Outcome.PENDING, actor, page)).stream()
                .filter(entry -> !entry.byId().equals(actor.id())
                        && !entry.contributors().contains(actor.id()))
                .map(this::item);
    }

    /** 失效提醒: for the office that drafted it, and for the openness office. */
    private Stream<WorkItem> warnings(Actor actor) {
        if (actor.has(Roles.OPENNESS_OFFICE)) {
            return lapsing.of(null).stream().map(this::item);
        }
        return actor.has(Roles.DRAFTER) && !actor.office().isEmpty()
                ? lapsing.of(actor.office()).stream().map(this::item)
                : Stream.empty();
    }

    /** 定期评估 (《条例》第十八条). */
    private Stream<WorkItem> examinations(Actor actor) {
        return actor.has(Roles.OPENNESS_OFFICE) || actor.has(Roles.BUREAU_LEADER)
                ? AllPages.of(page -> closed.list(new ClosedFilter(null, null, true), page)).stream()
                        .map(this::item)
                : Stream.empty();
    }

    private WorkItem item(UrgentEntry entry) {
        return item(
                entry.id(),
                WorkType.URGENT_APPROVAL,
                entry.title(),
                DocumentState.PUBLISHED,
                entry.office(),
                DocumentAct.APPROVE_URGENT.code(),
                "disclosure.duty.urgent",
                entry.dueAt(),
                entry.lamp(),
                entry.publishedAt());
    }

    private WorkItem item(LapsingEntry entry) {
        Lamp lamp = entry.warning() == TermCode.LAPSE_WARNING_FIRST ? Lamp.NORMAL : Lamp.DUE_SOON;
        return item(
                entry.id(),
                WorkType.LAPSE_WARNING,
                entry.title(),
                DocumentState.PUBLISHED,
                entry.office(),
                DocumentAct.BEGIN_EDITION.code(),
                "disclosure.duty.lapse",
                startOf(entry.lapsesOn()),
                lamp,
                time.instant());
    }

    private WorkItem item(ClosedEntry entry) {
        return item(
                entry.id(),
                WorkType.REEXAMINATION,
                entry.title(),
                DocumentState.WITHHELD,
                entry.office(),
                DocumentAct.KEEP_WITHHELD.code(),
                "disclosure.duty.reexamination",
                startOf(entry.reexamineOn().plusDays(1)),
                entry.lamp(),
                entry.decidedAt());
    }

    private WorkItem item(
            UUID id,
            WorkType type,
            String title,
            DocumentState state,
            @Nullable String office,
            String act,
            String actKey,
            Instant dueAt,
            Lamp lamp,
            Instant updatedAt) {
        LocalDate lastDay = LocalDate.ofInstant(dueAt, ChinaTime.ZONE).minusDays(1);
        int left = calendars.current().workingDaysBetween(ChinaTime.today(time), lastDay);
        return new WorkItem(
                id,
                type,
                title,
                state.name(),
                wording.of(state),
                office,
                act,
                wording.text(actKey),
                dueAt,
                left,
                lamp,
                wording.of(lamp),
                "/console/documents/" + id,
                updatedAt,
                null);
    }

    private static Instant startOf(LocalDate day) {
        return day.atStartOfDay(ChinaTime.ZONE).toInstant();
    }
}
