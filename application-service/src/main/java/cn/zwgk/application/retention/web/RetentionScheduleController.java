package cn.zwgk.application.retention.web;

import cn.zwgk.application.casefile.CaseId;
import cn.zwgk.application.retention.HoldCase;
import cn.zwgk.application.retention.RetentionClass;
import cn.zwgk.application.retention.RetentionSchedule;
import cn.zwgk.application.retention.RetentionSchedule.Filter;
import cn.zwgk.application.retention.RetentionSchedule.View;
import cn.zwgk.application.retention.SetRetentionPeriod;
import cn.zwgk.application.retention.persistence.RetentionPeriods;
import cn.zwgk.sheets.SheetFormat;
import cn.zwgk.sheets.Table;
import cn.zwgk.web.Actor;
import cn.zwgk.web.AuditTrail;
import cn.zwgk.web.CodeNames;
import cn.zwgk.web.PageRequest;
import cn.zwgk.web.Paged;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** 保存期限: what is due for anonymisation, what stands against it, and what is held back. */
@RestController
@RequestMapping(path = "/api/{version}/retention", version = "1")
@Tag(name = "保存期限和匿名化")
class RetentionScheduleController {

    static final String READERS = "hasAnyRole('openness-office', 'bureau-leader')";
    static final String OFFICE = "hasRole('openness-office')";

    private final RetentionPeriods periods;
    private final RetentionSchedule schedule;
    private final SetRetentionPeriod setPeriod;
    private final HoldCase holdCase;
    private final RetentionViews views;
    private final AuditTrail audit;
    private final CodeNames names;

    RetentionScheduleController(
            RetentionPeriods periods,
            RetentionSchedule schedule,
            SetRetentionPeriod setPeriod,
            HoldCase holdCase,
            RetentionViews views,
            AuditTrail audit,
            CodeNames names) {
        this.periods = periods;
        this.schedule = schedule;
        this.setPeriod = setPeriod;
        this.holdCase = holdCase;
        this.views = views;
        this.audit = audit;
        this.names = names;
    }

    /** How long, and why. */
    record RetentionPeriodInput(
            @Schema(example = "180") @Nullable Integer months,
            @Schema(example = "保管期限表为十五年") @Nullable String reason) {}

    /** Until when, and why. */
    record HoldInput(
            @Schema(example = "2037-06-30") @Nullable LocalDate until,
            @Schema(example = "正在办理信访复核") @Nullable String reason) {}

    /** Why it is held no longer. */
    record LiftInput(@Schema(example = "信访复核已经办结") @Nullable String reason) {}

    @GetMapping("/classes")
    @PreAuthorize(READERS)
    @Operation(summary = "保存类别和期限", description = "每类的期限、法定最短期限、依据和理由。")
    List<RetentionViews.RetentionClassView> classes() {
        return periods.all().stream().map(views::of).toList();
    }

    @PutMapping("/classes/{code}")
    @PreAuthorize(OFFICE)
    @Operation(summary = "调整保存期限", description = "不得短于法定最短期限，须说明理由，留痕。")
    List<RetentionViews.RetentionClassView> set(
            @PathVariable RetentionClass code, @RequestBody RetentionPeriodInput input, Actor actor) {
        setPeriod.set(code, input.months(), input.reason(), actor);
        return classes();
    }

    @GetMapping("/schedule")
    @PreAuthorize(READERS)
    @Operation(
            summary = "到期情况",
            description =
                    "view：READY 可以匿名化、BLOCKED 期满但不能办理、COMING 一年内期满、HELD 暂缓中、ANONYMISED 已匿名化；排序字段：keptUntil、closedOn、registrationNumber。")
    Paged<RetentionViews.StandingLine> schedule(
            @RequestParam(defaultValue = "READY") View view,
            @RequestParam(required = false) @Nullable RetentionClass retentionClass,
            @RequestParam(required = false) @Nullable String office,
            @RequestParam(required = false) @Nullable String q,
            PageRequest paging) {
        return schedule.find(new Filter(view, retentionClass, office, q), views.today(), paging)
                .map(views::of);
    }

    @GetMapping("/schedule/sheet.xlsx")
    @PreAuthorize(READERS)
    @Transactional
    @Operation(summary = "导出到期情况", description = "与列表相同的筛选条件。")
    public ResponseEntity<byte[]> sheet(
            @RequestParam(defaultValue = "READY") View view,
            @RequestParam(required = false) @Nullable RetentionClass retentionClass,
            @RequestParam(required = false) @Nullable String office,
            @RequestParam(required = false) @Nullable String q,
            Actor actor) {
        List<List<@Nullable Object>> rows =
                schedule.all(new Filter(view, retentionClass, office, q), views.today()).stream()
                        .map(views::of)
                        .map(RetentionScheduleController::cells)
                        .toList();
        audit.record(actor, "retention.export", "retention-schedule", view.name(), null, Map.of("rows", rows.size()));
        String name = names.of("sheet", "retention");
        List<String> heads = List.of(names.of("sheet", "retention.heads").split("、", -1));
        return SheetFormat.XLSX
                .download(name)
                .cacheControl(CacheControl.noStore())
                .body(SheetFormat.XLSX.file(new Table(name, heads, rows)));
    }

    @GetMapping("/cases/{id}")
    @PreAuthorize(READERS)
    @Operation(summary = "匿名化预览", description = "一件申请件匿名化以后，什么会消失，什么保留，现在有什么理由不能办理。")
    RetentionViews.AnonymisationPreview preview(@PathVariable UUID id) {
        return views.preview(new CaseId(id));
    }

    @PostMapping("/cases/{id}/acts/hold")
    @PreAuthorize(OFFICE)
    @Operation(summary = "暂缓", description = "须有理由和截止日期，最长五年；再次暂缓的，以后一次为准。")
    RetentionViews.AnonymisationPreview hold(@PathVariable UUID id, @RequestBody HoldInput input, Actor actor) {
        holdCase.hold(new CaseId(id), input.until(), input.reason(), actor);
        return preview(id);
    }

    @PostMapping("/cases/{id}/acts/lift-hold")
    @PreAuthorize(OFFICE)
    @Operation(summary = "解除暂缓", description = "须有理由。")
    RetentionViews.AnonymisationPreview lift(@PathVariable UUID id, @RequestBody LiftInput input, Actor actor) {
        holdCase.lift(new CaseId(id), input.reason(), actor);
        return preview(id);
    }

    private static List<@Nullable Object> cells(RetentionViews.StandingLine line) {
        return Arrays.asList(
                line.registrationNumber(),
                line.description(),
                line.office(),
                line.stateName(),
                line.resultName(),
                line.closedOn(),
                line.className(),
                line.keptUntil(),
                line.contestableUntil(),
                line.heldUntil(),
                line.heldReason(),
                line.anonymisedOn(),
                line.grounds().stream()
                        .map(RetentionViews.RetentionGroundView::name)
                        .collect(Collectors.joining("；")));
    }
}
