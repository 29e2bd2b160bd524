package cn.zwgk.policy.channel.web;

import cn.zwgk.policy.channel.Channel;
import cn.zwgk.policy.channel.ChannelRoles;
import cn.zwgk.policy.channel.Channels;
import cn.zwgk.policy.channel.inspection.InspectChannel;
import cn.zwgk.policy.channel.inspection.Inspection;
import cn.zwgk.policy.channel.inspection.InspectionAct;
import cn.zwgk.policy.channel.inspection.Inspections;
import cn.zwgk.policy.channel.report.Quarter;
import cn.zwgk.policy.channel.report.ReportFigures;
import cn.zwgk.policy.channel.web.ChannelInput.ChannelActInput;
import cn.zwgk.policy.channel.web.ChannelReportInput.ChannelInspectionInput;
import cn.zwgk.policy.channel.work.ChannelWorklist;
import cn.zwgk.policy.desk.Act;
import cn.zwgk.policy.worklist.WorkItem;
import cn.zwgk.web.Actor;
import cn.zwgk.web.Idempotent;
import cn.zwgk.web.Refused;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** 定期报告、检查整改、到期一览. */
@RestController
@RequestMapping(path = "/api/{version}/channels/register", version = "1")
@Tag(name = "政府网站与政务新媒体")
class ChannelSupervisionController {

    private final Channels channels;
    private final ReportFigures reporting;
    private final InspectChannel inspecting;
    private final Inspections inspections;
    private final ChannelWorklist work;
    private final ChannelPages pages;

    ChannelSupervisionController(
            Channels channels,
            ReportFigures reporting,
            InspectChannel inspecting,
            Inspections inspections,
            ChannelWorklist work,
            ChannelPages pages) {
        this.channels = channels;
        this.reporting = reporting;
        this.inspecting = inspecting;
        this.inspections = inspections;
        this.work = work;
        this.pages = pages;
    }

    @PutMapping("/{id}/reports/{year}/{quarter}")
    @PreAuthorize(ChannelRoles.MAY_READ)
    @Operation(summary = "填报季度报告", description = "由主办科室或者政务公开办填报；季度结束后十个工作日内报送，可以更正，首次报送的时间不变。")
    ChannelPage report(
            @PathVariable UUID id,
            @PathVariable int year,
            @PathVariable int quarter,
            @RequestBody @Valid ChannelReportInput input,
            Actor actor) {
        Channel channel = channels.get(id);
        reporting.report(channel, new Quarter(year, quarter), input.figures(), actor);
        return pages.of(channel, actor);
    }

    @PostMapping("/{id}/inspections")
    @Idempotent
    @PreAuthorize(ChannelRoles.MAY_KEEP)
    @Operation(summary = "登记检查结果", description = "没有发现问题的即为合格；发现问题的须限期整改。")
    ChannelPage inspect(@PathVariable UUID id, @RequestBody @Valid ChannelInspectionInput input, Actor actor) {
        Channel channel = channels.get(id);
        inspecting.record(
                channel, input.inspectedOn(), input.inspector().strip(), input.found(), input.remedyDueOn(), actor);
        return pages.of(channel, actor);
    }

    @PostMapping("/inspections/{inspectionId}/acts/{act}")
    @PreAuthorize(ChannelRoles.MAY_READ)
    @Operation(
            summary = "办理整改",
            description = "act：report-remedy 报告整改（reason 为整改情况）、confirm 确认整改、send-back 退回整改（须 reason）。")
    ChannelPage act(
            @PathVariable UUID inspectionId,
            @PathVariable String act,
            @RequestBody(required = false) @Valid @Nullable ChannelActInput input,
            Actor actor) {
        Inspection inspection = inspections.get(inspectionId);
        @Nullable String reason = input == null ? null : input.reason();
        switch (Act.known(InspectionAct.class, act)) {
            case REPORT_REMEDY -> inspecting.reportRemedy(inspection, reason, actor);
            case CONFIRM -> inspecting.confirm(inspection, actor);
            case SEND_BACK -> inspecting.sendBack(inspection, reason, actor);
            case PASS, DEMAND_REMEDY -> throw Refused.notFound("act-unknown");
        }
        return pages.of(channels.get(inspection.channelId()), actor);
    }

    @GetMapping("/due")
    @PreAuthorize(ChannelRoles.MAY_READ)
    @Operation(summary = "到期一览", description = "各网站、账号待报的季度报告和待整改、待确认的问题，最急的在前。")
    List<WorkItem> due() {
        return work.board();
    }
}
