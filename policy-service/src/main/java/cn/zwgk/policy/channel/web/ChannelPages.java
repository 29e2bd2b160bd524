package cn.zwgk.policy.channel.web;

import cn.zwgk.policy.channel.Channel;
import cn.zwgk.policy.channel.ChannelAct;
import cn.zwgk.policy.channel.ChannelChanges;
import cn.zwgk.policy.channel.ChannelContent;
import cn.zwgk.policy.channel.ChannelRoles;
import cn.zwgk.policy.channel.ChannelTransitions;
import cn.zwgk.policy.channel.Closing;
import cn.zwgk.policy.channel.Opening;
import cn.zwgk.policy.channel.Responsible;
import cn.zwgk.policy.channel.inspection.Inspection;
import cn.zwgk.policy.channel.inspection.InspectionAct;
import cn.zwgk.policy.channel.inspection.InspectionState;
import cn.zwgk.policy.channel.inspection.InspectionTransitions;
import cn.zwgk.policy.channel.inspection.Inspections;
import cn.zwgk.policy.channel.inspection.Remedy;
import cn.zwgk.policy.channel.report.ChannelFigures;
import cn.zwgk.policy.channel.report.ChannelReport;
import cn.zwgk.policy.channel.report.ReportDuty;
import cn.zwgk.policy.channel.report.ReportingDuties;
import cn.zwgk.policy.channel.web.ChannelPage.ChannelChangeEntry;
import cn.zwgk.policy.channel.web.ChannelPage.ChannelInspectionEntry;
import cn.zwgk.policy.channel.web.ChannelPage.ChannelReportEntry;
import cn.zwgk.policy.channel.web.ChannelPage.ResponsibleEntry;
import cn.zwgk.policy.desk.Act;
import cn.zwgk.policy.desk.DeskPages;
import cn.zwgk.policy.wording.Wording;
import cn.zwgk.policy.worklist.Lamp;
import cn.zwgk.privacy.Masking;
import cn.zwgk.web.Actor;
import cn.zwgk.web.ChinaTime;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts a site or account together for the public and for the desk. */
@Component
class ChannelPages {

    private final ReportingDuties duties;
    private final Inspections inspections;
    private final ChannelChanges changes;
    private final DeskPages desk;
    private final Wording wording;
    private final InstantSource time;

    ChannelPages(
            ReportingDuties duties,
            Inspections inspections,
            ChannelChanges changes,
            DeskPages desk,
            Wording wording,
            InstantSource time) {
        this.duties = duties;
        this.inspections = inspections;
        this.changes = changes;
        this.desk = desk;
        this.wording = wording;
        this.time = time;
    }

    PublicChannel forThePublic(Channel channel) {
        ChannelContent content = channel.content();
        @Nullable Opening opening = channel.opening();
        @Nullable Closing closing = channel.closing();
        return new PublicChannel(
                channel.id(),
                content.name(),
                content.kind(),
                wording.of(content.kind()),
                content.account(),
                content.siteCode(),
                content.icpNumber(),
                content.operatorOffice(),
                content.audience(),
                opening == null ? null : opening.on(),
                channel.state(),
                wording.of(channel.state()),
                closing == null ? null : closing.on(),
                closing == null ? null : closing.note());
    }

    ChannelEntry entry(Channel channel) {
        ChannelContent content = channel.content();
        List<ReportDuty> open = channel.state().isRunning()
                ? duties.of(channel).stream().filter(ReportDuty::isOpen).toList()
                : List.of();
        return new ChannelEntry(
                channel.id(),
                content.name(),
                content.kind(),
                wording.of(content.kind()),
                content.account(),
                content.operatorOffice(),
                channel.state(),
                wording.of(channel.state()),
                channel.opening() == null ? null : channel.opening().on(),
                content.people().isEmpty() ? null : masked(content.people().getFirst()),
                open.size(),
                Math.toIntExact(open.stream()
                        .filter(duty -> duty.lamp() == Lamp.OVERDUE)
                        .count()));
    }

    @Transactional(readOnly = true)
    public ChannelPage of(Channel channel, Actor actor) {
        ChannelContent content = channel.content();
        @Nullable Opening opening = channel.opening();
        @Nullable Closing closing = channel.closing();
        boolean keeps = actor.has(ChannelRoles.OPENNESS_OFFICE);
        boolean runs = channel.state().isRunning();
        return new ChannelPage(
                channel.id(),
                channel.version(),
                channel.state(),
                wording.of(channel.state()),
                content.name(),
                content.kind(),
                wording.of(content.kind()),
                content.account(),
                content.siteCode(),
                content.icpNumber(),
                content.operatorOffice(),
                content.audience(),
                opening == null ? null : opening.approval(),
                opening == null ? null : opening.on(),
                closing == null ? null : closing.on(),
                closing == null ? null : closing.note(),
                channel.appliedByName(),
                content.people().stream()
                        .map(person ->
                                new ResponsibleEntry(person.duty(), Masking.name(person.name()), maskedPhone(person)))
                        .toList(),
                keeps && runs,
                runs && (keeps || actor.office().equals(content.operatorOffice())),
                keeps && runs,
                desk.acts(ChannelTransitions.TABLE, channel.state(), actor.roles()).stream()
                        .filter(act -> !act.act().equals(ChannelAct.CHANGE.code()))
                        .filter(act -> channel.allows(
                                Act.of(ChannelAct.class, act.act()).orElseThrow(), actor))
                        .toList(),
                duties.of(channel).stream().map(this::report).toList(),
                inspections.of(channel.id()).stream()
                        .map(each -> inspection(each, actor))
                        .toList(),
                changes.of(channel.id()).stream()
                        .map(each -> new ChannelChangeEntry(each.at(), each.byName(), each.reason(), each.changes()))
                        .toList(),
                desk.history(Channel.TYPE, channel.id().toString()));
    }

    private String masked(Responsible person) {
        return Masking.name(person.name()) + " " + maskedPhone(person);
    }

    private static String maskedPhone(Responsible person) {
        return Objects.requireNonNull(Masking.phone(person.phone()));
    }

    private ChannelReportEntry report(ReportDuty duty) {
        @Nullable ChannelReport report = duty.report();
        @Nullable ChannelFigures figures = report == null ? null : report.figures();
        return new ChannelReportEntry(
                duty.quarter().year(),
                duty.quarter().number(),
                duty.dueOn(),
                duty.remainingWorkingDays(),
                duty.lamp(),
                wording.of(duty.lamp()),
                report != null && report.isLate(),
                figures == null ? null : figures.posts(),
                figures == null ? null : figures.followers(),
                figures == null ? null : figures.messagesReceived(),
                figures == null ? null : figures.messagesAnswered(),
                figures == null ? null : figures.remark(),
                report == null ? null : report.reportedAt(),
                report == null ? null : report.reportedByName());
    }

    private ChannelInspectionEntry inspection(Inspection inspection, Actor actor) {
        @Nullable Remedy remedy = inspection.remedy();
        boolean overdue = inspection.state() == InspectionState.REMEDY_DUE
                && inspection.remedyDueOn() != null
                && ChinaTime.today(time).isAfter(inspection.remedyDueOn());
        return new ChannelInspectionEntry(
                inspection.id(),
                inspection.inspectedOn(),
                inspection.inspector(),
                inspection.state(),
                wording.of(inspection.state()),
                inspection.findings(),
                inspection.remedyDueOn(),
                overdue,
                remedy == null ? null : remedy.text(),
                remedy == null ? null : remedy.byName(),
                remedy == null ? null : remedy.on(),
                inspection.settledBy(),
                inspection.settledOn(),
                desk.acts(InspectionTransitions.TABLE, inspection.state(), actor.roles()).stream()
                        .filter(act -> inspection.allows(
                                Act.of(InspectionAct.class, act.act()).orElseThrow(), actor))
                        .toList());
    }
}
