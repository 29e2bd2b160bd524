package cn.zwgk.policy.ledger.web;

import cn.zwgk.policy.ledger.LedgerRoles;
import cn.zwgk.policy.ledger.plan.Plans;
import cn.zwgk.policy.ledger.report.ReportPapers;
import cn.zwgk.policy.ledger.report.ReportWord;
import cn.zwgk.policy.ledger.report.YearReport;
import cn.zwgk.policy.ledger.report.YearReports;
import cn.zwgk.policy.ledger.scoring.OfficeScore;
import cn.zwgk.policy.ledger.scoring.ScoreRule;
import cn.zwgk.policy.ledger.scoring.ScoreRuleCode;
import cn.zwgk.policy.ledger.scoring.SetScoreRule;
import cn.zwgk.web.Actor;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** 考核与年度报告. */
@RestController
@RequestMapping(path = "/api/{version}/plan-ledger/plans/{year}", version = "1")
@Tag(name = "要点台账")
class ScoreController {

    private static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);

    private final Plans plans;
    private final SetScoreRule setting;
    private final YearReports reports;
    private final ReportPapers papers;
    private final ReportWord word;

    ScoreController(Plans plans, SetScoreRule setting, YearReports reports, ReportPapers papers, ReportWord word) {
        this.plans = plans;
        this.setting = setting;
        this.reports = reports;
        this.papers = papers;
        this.word = word;
    }

    @PutMapping("/score-rules/{code}")
    @PreAuthorize(LedgerRoles.KEEPERS)
    @Operation(summary = "设定评分规则", description = "每次出现加减多少分、全年上限和理由。")
    ResponseEntity<Void> rule(
            @PathVariable int year,
            @PathVariable ScoreRuleCode code,
            @RequestBody PlanInput.@Valid ScoreRuleInput input,
            Actor actor) {
        setting.set(
                year,
                new ScoreRule(code, input.points(), input.most(), input.reason().strip()),
                actor);
        return ResponseEntity.noContent().build();
    }

    @GetMapping("/scores")
    @PreAuthorize(LedgerRoles.OFFICERS)
    @Operation(summary = "科室得分", description = "逐条说明怎么算的；年终归档后为归档时的得分。")
    List<OfficeScore> scores(@PathVariable int year) {
        return reports.of(plans.get(year)).scores();
    }

    @GetMapping("/report")
    @PreAuthorize(LedgerRoles.OFFICERS)
    @Operation(summary = "年度落实情况报告", description = "每个数字都列出所依据的佐证；年终归档后不再变化。")
    YearReport report(@PathVariable int year) {
        return reports.of(plans.get(year));
    }

    @GetMapping("/report.html")
    @PreAuthorize(LedgerRoles.OFFICERS)
    @Operation(summary = "年度落实情况报告（网页）")
    ResponseEntity<String> page(@PathVariable int year) {
        return ResponseEntity.ok().contentType(HTML).body(papers.page(reports.of(plans.get(year))));
    }

    @GetMapping("/report.xlsx")
    @PreAuthorize(LedgerRoles.OFFICERS)
    @Operation(summary = "年度落实情况报告（Excel）")
    ResponseEntity<byte[]> workbook(@PathVariable int year) {
        return papers.workbook(reports.of(plans.get(year)));
    }

    @GetMapping("/report.docx")
    @PreAuthorize(LedgerRoles.OFFICERS)
    @Operation(summary = "年度落实情况报告（Word）", description = "可以编辑，内容与网页相同。")
    ResponseEntity<byte[]> editable(@PathVariable int year) {
        return word.of(reports.of(plans.get(year)));
    }
}
