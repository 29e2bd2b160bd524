package cn.zwgk.application.report.web;

import static java.util.Objects.requireNonNullElse;

import cn.zwgk.application.report.AnnualReport;
import cn.zwgk.application.report.AnnualReports;
import cn.zwgk.application.report.Entered;
import cn.zwgk.application.report.EnteredFigure;
import cn.zwgk.application.report.LibraryFigures;
import cn.zwgk.application.report.PrepareReport;
import cn.zwgk.application.report.ReportAct;
import cn.zwgk.application.report.ReportPages;
import cn.zwgk.application.report.ReportSection;
import cn.zwgk.application.report.ReportState;
import cn.zwgk.application.report.TakeReportStep;
import cn.zwgk.web.Actor;
import cn.zwgk.web.CodeNames;
import cn.zwgk.web.ETags;
import cn.zwgk.web.Refused;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** 年度报告的编制. Who may do what and when stands in the transition table. */
@RestController
@RequestMapping(path = "/api/{version}/annual-report-desk", version = "1")
@Tag(name = "年度报告")
class ReportDeskController {

    static final String READERS =
            "hasAnyRole('disclosure-officer', 'openness-office', 'legal-counsel', 'bureau-leader')";
    private static final String PREPARERS = "hasRole('openness-office')";

    private final AnnualReports reports;
    private final ReportPages pages;
    private final ReportViews views;
    private final PrepareReport preparing;
    private final TakeReportStep steps;
    private final LibraryFigures library;
    private final CodeNames names;

    ReportDeskController(
            AnnualReports reports,
            ReportPages pages,
            ReportViews views,
            PrepareReport preparing,
            TakeReportStep steps,
            LibraryFigures library,
            CodeNames names) {
        this.reports = reports;
        this.pages = pages;
        this.views = views;
        this.preparing = preparing;
        this.steps = steps;
        this.library = library;
        this.names = names;
    }

    /** A report in the list of years. */
    record ReportEntry(int year, String title, ReportState state, String stateName, LocalDate dueOn) {}

    /** On which year. */
    record Beginning(
            @NotNull(message = "{report.year-missing}") Integer year) {}

    /** Texts by section; those left out stay. */
    record TextsInput(@NotNull Map<ReportSection, @NotNull String> texts) {}

    /** A figure, and whether it was taken over. */
    record FigureInput(
            @NotNull(message = "{report.value-missing}") BigDecimal value, Entered.@Nullable Source source) {}

    /** Figures by name; those left out stay. */
    record FiguresInput(@NotNull Map<EnteredFigure, @Valid FigureInput> figures) {}

    /** What an act needs. */
    record ReportActInput(@Nullable String reason, @Nullable UUID documentId) {

        static final ReportActInput NOTHING = new ReportActInput(null, null);
    }

    @GetMapping
    @PreAuthorize(READERS)
    @Operation(summary = "各年度报告")
    List<ReportEntry> years() {
        return reports.all().stream()
                .map(report -> new ReportEntry(
                        report.year(),
                        pages.title(report.year()),
                        report.state(),
                        names.of(report.state()),
                        report.dueOn()))
                .toList();
    }

    @PostMapping
    @PreAuthorize(PREPARERS)
    @Operation(summary = "开始编制", description = "每年度一份；已经开始的不会重复建立。")
    ResponseEntity<ReportView> begin(@RequestBody @Valid Beginning beginning, Actor actor) {
        AnnualReport begun = preparing.begin(beginning.year(), actor);
        return ResponseEntity.created(URI.create("/api/v1/annual-report-desk/" + begun.year()))
                .eTag(ETags.of(begun.version()))
                .body(views.of(begun.year(), actor));
    }

    @GetMapping("/{year}")
    @PreAuthorize(READERS)
    @Operation(summary = "一年的报告", description = "编制中的数据由申请件和复议诉讼登记当场算出；grounds 是不能报送的全部理由。")
    ResponseEntity<ReportView> one(@PathVariable int year, Actor actor) {
        return answer(year, actor);
    }

    @PutMapping("/{year}/texts")
    @PreAuthorize(PREPARERS)
    @Operation(summary = "修改文字", description = "须带 If-Match。数据以“[[名称]]”引用，输出时换成表中的数。")
    ResponseEntity<ReportView> write(
            @PathVariable int year,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestBody @Valid TextsInput input,
            Actor actor) {
        preparing.write(year, ifMatch, input.texts(), actor);
        return answer(year, actor);
    }

    @PutMapping("/{year}/figures")
    @PreAuthorize(PREPARERS)
    @Operation(summary = "填写表二和信息处理费", description = "须带 If-Match。每个数记下谁在什么时候填写、从哪里来。")
    ResponseEntity<ReportView> enter(
            @PathVariable int year,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestBody @Valid FiguresInput input,
            Actor actor) {
        Map<EnteredFigure, PrepareReport.Figure> figures = input.figures().entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        entry -> new PrepareReport.Figure(
                                entry.getValue().value(),
                                requireNonNullElse(entry.getValue().source(), Entered.Source.BY_HAND))));
        preparing.enter(year, ifMatch, figures, actor);
        return answer(year, actor);
    }

    @GetMapping("/{year}/library-figures")
    @PreAuthorize(PREPARERS)
    @Operation(summary = "政策文件库的数据", description = "供填写表二时取用；文件库三秒内没有回答的，available 为假，由人填写。")
    LibraryFigures.LibraryProposal libraryFigures(@PathVariable int year) {
        return library.of(year);
    }

    @PostMapping("/{year}/acts/{act}")
    @PreAuthorize(READERS)
    @Operation(
            summary = "办理",
            description =
                    "act：submit 报送审批、return 退回修改（须 reason）、approve 审批定稿（审批人不能是报送人）、publish 公布（可带 documentId）。定稿以后不能更改。")
    ResponseEntity<ReportView> take(
            @PathVariable int year,
            @PathVariable String act,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestBody(required = false) @Nullable ReportActInput given,
            Actor actor) {
        ReportAct known = ReportAct.of(act).orElseThrow(() -> Refused.notFound("act-unknown"));
        ReportActInput input = given == null ? ReportActInput.NOTHING : given;
        switch (known) {
            case SUBMIT -> steps.submit(year, ifMatch, actor);
            case RETURN -> steps.sendBack(year, ifMatch, input.reason(), actor);
            case APPROVE -> steps.approve(year, ifMatch, actor);
            case PUBLISH -> steps.publish(year, ifMatch, input.documentId(), actor);
        }
        return answer(year, actor);
    }

    private ResponseEntity<ReportView> answer(int year, Actor actor) {
        ReportView view = views.of(year, actor);
        return ResponseEntity.ok()
                .eTag(ETags.of(view.version()))
                .cacheControl(CacheControl.noStore())
                .body(view);
    }
}
