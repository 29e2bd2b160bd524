package cn.zwgk.policy.timeliness.web;

import cn.zwgk.policy.document.Roles;
import cn.zwgk.policy.document.UrgentPublication;
import cn.zwgk.policy.document.WithholdingGround;
import cn.zwgk.policy.timeliness.DeadlineSheet;
import cn.zwgk.policy.timeliness.DisclosureDeadlines;
import cn.zwgk.policy.timeliness.DisclosureDeadlines.DeadlineEntry;
import cn.zwgk.policy.timeliness.DisclosureDeadlines.DeadlineFilter;
import cn.zwgk.policy.timeliness.DisclosureDeadlines.OfficeCount;
import cn.zwgk.policy.timeliness.LapsingDocuments;
import cn.zwgk.policy.timeliness.LapsingDocuments.LapsingEntry;
import cn.zwgk.policy.urgency.UrgentPublications;
import cn.zwgk.policy.urgency.UrgentPublications.UrgentEntry;
import cn.zwgk.policy.withholding.ClosedDocuments;
import cn.zwgk.policy.withholding.ClosedDocuments.ClosedEntry;
import cn.zwgk.policy.withholding.ClosedDocuments.ClosedFilter;
import cn.zwgk.policy.worklist.Lamp;
import cn.zwgk.sheets.SheetFormat;
import cn.zwgk.sheets.Table;
import cn.zwgk.web.Actor;
import cn.zwgk.web.PageRequest;
import cn.zwgk.web.Paged;
import cn.zwgk.web.Refused;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** 公开时限: the boards of what is late, due soon or about to lapse. */
@RestController
@RequestMapping(path = "/api/{version}/disclosure", version = "1")
@Tag(name = "公开时限")
class DisclosureController {

    private final DisclosureDeadlines deadlines;
    private final DeadlineSheet sheet;
    private final LapsingDocuments lapsing;
    private final UrgentPublications urgent;
    private final ClosedDocuments closed;

    DisclosureController(
            DisclosureDeadlines deadlines,
            DeadlineSheet sheet,
            LapsingDocuments lapsing,
            UrgentPublications urgent,
            ClosedDocuments closed) {
        this.deadlines = deadlines;
        this.sheet = sheet;
        this.lapsing = lapsing;
        this.urgent = urgent;
        this.closed = closed;
    }

    @GetMapping("/deadlines")
    @PreAuthorize(Roles.AT_THE_DESK)
    @Operation(summary = "主动公开期限", description = "尚未公开的文件，自信息形成或者变更之日起二十个工作日（《条例》第二十六条），最急的在前。")
    Paged<DeadlineEntry> deadlines(
            @RequestParam(required = false) @Size(max = 100) @Nullable String office,
            @RequestParam(required = false) @Nullable Lamp lamp,
            @RequestParam(required = false) @Size(max = 100) @Nullable String q,
            PageRequest paging) {
        return page(deadlines.open(new DeadlineFilter(office, lamp, q)), paging);
    }

    @GetMapping("/deadlines/offices")
    @PreAuthorize(Roles.AT_THE_DESK)
    @Operation(summary = "主动公开期限，按科室", description = "各科室正常、临期、逾期的件数，逾期多的在前。")
    List<OfficeCount> offices() {
        return deadlines.offices();
    }

    @GetMapping("/deadlines/sheet")
    @PreAuthorize(Roles.AT_THE_DESK)
    @Operation(summary = "导出主动公开期限", description = "format：csv 或者 xlsx；筛选条件与列表相同。")
    ResponseEntity<byte[]> sheet(
            @RequestParam(defaultValue = "xlsx") String format,
            @RequestParam(required = false) @Size(max = 100) @Nullable String office,
            @RequestParam(required = false) @Nullable Lamp lamp,
            @RequestParam(required = false) @Size(max = 100) @Nullable String q) {
        SheetFormat known = SheetFormat.of(format).orElseThrow(() -> Refused.invalid("export-format-unknown"));
        Table table = sheet.of(deadlines.open(new DeadlineFilter(office, lamp, q)));
        return known.download("disclosure-deadlines").body(known.file(table));
    }

    @GetMapping("/lapses")
    @PreAuthorize(Roles.AT_THE_DESK)
    @Operation(summary = "即将失效的规范性文件", description = "有效期届满前六个月、三个月、一个月提醒；提前多久是数据。")
    Paged<LapsingEntry> lapses(
            @RequestParam(required = false) @Size(max = 100) @Nullable String office, PageRequest paging) {
        return page(lapsing.of(office), paging);
    }

    @GetMapping("/urgent")
    @PreAuthorize(Roles.AT_THE_DESK)
    @Operation(summary = "急件先发", description = "未经三审先行发布的文件和第二人的补批；待补批的，等得最久的在前。")
    Paged<UrgentEntry> urgent(
            @RequestParam(required = false) UrgentPublication.@Nullable Outcome outcome,
            PageRequest paging,
            Actor actor) {
        return urgent.list(outcome, actor, paging);
    }

    @GetMapping("/withheld")
    @PreAuthorize(Roles.AT_THE_DESK)
    @Operation(
            summary = "不予公开的文件",
            description = "依据、理由、决定人和下次评估日期（《条例》第十四条至第十六条、第十八条）；排序字段：reexamineOn、title、decidedAt。")
    Paged<ClosedEntry> withheld(
            @RequestParam(required = false) @Nullable WithholdingGround ground,
            @RequestParam(required = false) @Size(max = 100) @Nullable String office,
            @RequestParam(defaultValue = "false") boolean due,
            PageRequest paging) {
        return closed.list(new ClosedFilter(ground, office, due), paging);
    }

    private static <T> Paged<T> page(List<T> all, PageRequest paging) {
        return Paged.of(all.stream().skip(paging.offset()).limit(paging.size()).toList(), paging, all.size());
    }
}
