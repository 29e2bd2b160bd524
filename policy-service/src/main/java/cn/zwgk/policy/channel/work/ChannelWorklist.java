package cn.zwgk.policy.channel.work;

import cn.zwgk.calendar.Deadline;
import cn.zwgk.policy.channel.Channel;
import cn.zwgk.policy.channel.ChannelAct;
import cn.zwgk.policy.channel.ChannelRoles;
import cn.zwgk.policy.channel.Channels;
import cn.zwgk.policy.channel.inspection.Inspection;
import cn.zwgk.policy.channel.inspection.InspectionAct;
import cn.zwgk.policy.channel.inspection.InspectionState;
import cn.zwgk.policy.channel.inspection.Inspections;
import cn.zwgk.policy.channel.report.ReportDuty;
import cn.zwgk.policy.channel.report.ReportingDuties;
import cn.zwgk.policy.desk.Act;
import cn.zwgk.policy.wording.Wording;
import cn.zwgk.policy.worklist.Colleague;
import cn.zwgk.policy.worklist.Lamp;
import cn.zwgk.policy.worklist.WorkItem;
import cn.zwgk.policy.worklist.WorkSource;
import cn.zwgk.policy.worklist.WorkType;
import cn.zwgk.timers.WorkingCalendars;
import cn.zwgk.web.Actor;
import cn.zwgk.web.ChinaTime;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 待办与到期一览: reports and remedies that are due, applications to decide. A bureau has a few dozen sites and accounts. */
@Component
public class ChannelWorklist implements WorkSource {

    private static final int SOON = 3;

    private final Channels channels;
    private final ReportingDuties duties;
    private final Inspections inspections;
    private final WorkingCalendars calendars;
    private final Wording wording;
    private final InstantSource time;

    ChannelWorklist(
            Channels channels,
            ReportingDuties duties,
            Inspections inspections,
            WorkingCalendars calendars,
            Wording wording,
            InstantSource time) {
        this.channels = channels;
        this.duties = duties;
        this.inspections = inspections;
        this.calendars = calendars;
        this.wording = wording;
        this.time = time;
    }

    /** Everything that is due with anybody, most urgent first. */
    @Transactional(readOnly = true)
    public List<WorkItem> board() {
        List<WorkItem> items = new ArrayList<>();
        channels.running().stream()
                .flatMap(channel -> duties.of(channel).stream())
                .filter(ReportDuty::isOpen)
                .forEach(duty -> items.add(of(duty)));
        inspections.unsettled().forEach(each -> items.add(of(each, channels.get(each.channelId()))));
        items.sort(Comparator.comparing(WorkItem::dueAt, Comparator.nullsLast(Comparator.naturalOrder())));
        return items;
    }

    /** What the person's office owes, and what the openness office decides. */
    @Override
    @Transactional(readOnly = true)
    public List<WorkItem> waitingFor(Colleague colleague) {
        Actor actor = colleague.actor();
        if (!ChannelRoles.mayRead(actor)) {
            return List.of();
        }
        boolean keeps = actor.has(ChannelRoles.OPENNESS_OFFICE);
        List<WorkItem> items = new ArrayList<>(board().stream()
                .filter(each -> each.act().equals(InspectionAct.CONFIRM.code())
                        ? keeps
                        : actor.office().equals(each.office()))
                .toList());
        if (keeps) {
            channels.applied().stream()
                    .filter(channel -> channel.allows(ChannelAct.APPROVE, actor))
                    .forEach(channel -> items.add(work(
                            channel.id(), channel, channel.state(), ChannelAct.APPROVE, null, Lamp.NONE, null, "")));
        }
        return items;
    }

    private WorkItem of(ReportDuty duty) {
        String period = wording.text(
                "channel.quarter",
                Integer.toString(duty.quarter().year()),
                duty.quarter().number());
        return new WorkItem(
                duty.channel().id(),
                WorkType.CHANNEL_REPORT,
                wording.text("channel.report-of", duty.channel().content().name(), period),
                duty.channel().state().name(),
                wording.of(duty.channel().state()),
                duty.channel().content().operatorOffice(),
                "report",
                wording.text("channel.act.report"),
                new Deadline(duty.dueOn(), false).endsAt(),
                duty.remainingWorkingDays(),
                duty.lamp(),
                wording.of(duty.lamp()),
                "/console/channels/" + duty.channel().id(),
                time.instant(),
                null);
    }

    private WorkItem of(Inspection inspection, Channel channel) {
        boolean remedied = inspection.state() == InspectionState.REMEDIED;
        InspectionAct act = remedied ? InspectionAct.CONFIRM : InspectionAct.REPORT_REMEDY;
        LocalDate due = Objects.requireNonNull(inspection.remedyDueOn());
        LocalDate today = ChinaTime.today(time);
        int remaining = calendars.current().workingDaysBetween(today, due);
        Lamp lamp = today.isAfter(due) ? Lamp.OVERDUE : remaining <= SOON ? Lamp.DUE_SOON : Lamp.NORMAL;
        return work(
                inspection.id(),
                channel,
                inspection.state(),
                act,
                due,
                remedied ? Lamp.NONE : lamp,
                remaining,
                wording.text("channel.remedy-of", inspection.findings().size()));
    }

    private <A extends Enum<A> & Act> WorkItem work(
            UUID id,
            Channel channel,
            Enum<?> state,
            A act,
            @Nullable LocalDate due,
            Lamp lamp,
            @Nullable Integer remaining,
            String suffix) {
        return new WorkItem(
                id,
                WorkType.CHANNEL,
                channel.content().name() + suffix,
                state.name(),
                wording.of(state),
                channel.content().operatorOffice(),
                act.code(),
                wording.of(act),
                due == null ? null : new Deadline(due, false).endsAt(),
                remaining,
                lamp,
                wording.of(lamp),
                "/console/channels/" + channel.id(),
                time.instant(),
                null);
    }
}
