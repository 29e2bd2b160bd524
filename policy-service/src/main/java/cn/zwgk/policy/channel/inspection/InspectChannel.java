package cn.zwgk.policy.channel.inspection;

import cn.zwgk.policy.UseCase;
import cn.zwgk.policy.channel.Channel;
import cn.zwgk.policy.channel.Channels;
import cn.zwgk.timers.WorkingCalendars;
import cn.zwgk.web.Actor;
import cn.zwgk.web.AuditTrail;
import cn.zwgk.web.ChinaTime;
import cn.zwgk.web.Refusal;
import cn.zwgk.web.Refused;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.annotation.Transactional;

/** Records what an inspection found, and follows its remedy to the end. */
@UseCase
public class InspectChannel {

    /** Working days for a remedy where no other day is set. */
    private static final int REMEDY_WORKING_DAYS = 10;

    private final Channels channels;
    private final Inspections inspections;
    private final WorkingCalendars calendars;
    private final AuditTrail audit;
    private final InstantSource time;

    InspectChannel(
            Channels channels,
            Inspections inspections,
            WorkingCalendars calendars,
            AuditTrail audit,
            InstantSource time) {
        this.channels = channels;
        this.inspections = inspections;
        this.calendars = calendars;
        this.audit = audit;
        this.time = time;
    }

    /** @throws Refused {@code channel-not-running}, {@code inspection-in-the-future}, {@code remedy-due-before-inspection} */
    @Transactional
    public void record(
            Channel channel,
            LocalDate on,
            String inspector,
            List<ChannelFinding> findings,
            @Nullable LocalDate remedyDueOn,
            Actor actor) {
        if (!channel.state().isRunning()) {
            throw Refused.conflict("channel-not-running");
        }
        if (on.isAfter(today())) {
            throw Refused.invalid(List.of(Refusal.onField("inspectedOn", "inspection-in-the-future")));
        }
        LocalDate due = remedyDueOn == null
                ? calendars.current().workingDaysAfter(on, REMEDY_WORKING_DAYS).lastDay()
                : remedyDueOn;
        if (due.isBefore(on)) {
            throw Refused.invalid(List.of(Refusal.onField("remedyDueOn", "remedy-due-before-inspection")));
        }
        Inspection recorded = Inspection.recorded(channel.id(), on, inspector, findings);
        Inspection.Step step = recorded.judge(actor, due, today());
        inspections.add(step.inspection());
        note(step, null, actor);
    }

    @Transactional
    public void reportRemedy(Inspection inspection, @Nullable String text, Actor actor) {
        Channel channel = channels.get(inspection.channelId());
        keep(inspection.reportRemedy(actor, channel.content().operatorOffice(), text, today()), text, actor);
    }

    @Transactional
    public void confirm(Inspection inspection, Actor actor) {
        keep(inspection.confirm(actor, today()), null, actor);
    }

    @Transactional
    public void sendBack(Inspection inspection, @Nullable String reason, Actor actor) {
        keep(inspection.sendBack(actor, reason), reason, actor);
    }

    private void keep(Inspection.Step step, @Nullable String reason, Actor actor) {
        inspections.save(step.inspection());
        note(step, reason, actor);
    }

    private void note(Inspection.Step step, @Nullable String reason, Actor actor) {
        Inspection inspection = step.inspection();
        Map<String, Object> details = Map.of("findings", inspection.findings().size(), "state", inspection.state());
        String act = "channel-inspection." + step.act().code();
        audit.record(actor, act, Inspection.TYPE, inspection.id().toString(), reason, details);
        audit.record(actor, act, Channel.TYPE, inspection.channelId().toString(), reason, details);
    }

    private LocalDate today() {
        return ChinaTime.today(time);
    }
}
