package cn.zwgk.application.report;

import cn.zwgk.application.proceedings.ProceedingKind;
import cn.zwgk.application.proceedings.Standing;
import cn.zwgk.application.report.CaseFigures.CountedCase;
import cn.zwgk.application.report.ProceedingFigures.CountedProceeding;
import cn.zwgk.application.report.ReportPage.QuoteLine;
import cn.zwgk.web.PageRequest;
import cn.zwgk.web.Paged;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Shows reports: the whole page, the cases behind a figure, the preview. */
@Component
public class ReportPages {

    private final AnnualReports reports;
    private final FrozenReports frozen;
    private final ReportContents contents;
    private final ReportRules rules;
    private final CaseFigures cases;
    private final ProceedingFigures proceedings;
    private final ReportHtml html;
    private final ReportWord word;

    ReportPages(
            AnnualReports reports,
            FrozenReports frozen,
            ReportContents contents,
            ReportRules rules,
            CaseFigures cases,
            ProceedingFigures proceedings,
            ReportHtml html,
            ReportWord word) {
        this.reports = reports;
        this.frozen = frozen;
        this.contents = contents;
        this.rules = rules;
        this.cases = cases;
        this.proceedings = proceedings;
        this.html = html;
        this.word = word;
    }

    @Transactional(readOnly = true)
    public ReportPage of(int year) {
        AnnualReport report = reports.get(year);
        ReportContent content = contents.of(report);
        Optional<FrozenReport> kept = frozen.find(year);
        return new ReportPage(
                report,
                html.title(year),
                content.figures(),
                report.isFrozen() ? List.of() : rules.groundsAgainst(content),
                content.quotable().all().stream()
                        .map(quote -> new QuoteLine(quote.name(), quote.figure()))
                        .toList(),
                kept.map(frozen::isIntact).orElse(null));
    }

    /** Such as 明州市民政局2026年政府信息公开工作年度报告. */
    public String title(int year) {
        return html.title(year);
    }

    /** The page: as frozen, or as it would be now. */
    @Transactional(readOnly = true)
    public String html(int year) {
        AnnualReport report = reports.get(year);
        return frozen.find(year).map(FrozenReport::html).orElseGet(() -> html.of(contents.of(report)));
    }

    /** The Word file: as frozen, or as it would be now. */
    @Transactional(readOnly = true)
    public byte[] word(int year) {
        AnnualReport report = reports.get(year);
        return report.isFrozen() ? frozen.word(year) : word.of(contents.of(report));
    }

    /** The cases that a cell of table 3 counts. */
    @Transactional(readOnly = true)
    public Paged<CountedCase> cases(int year, ReportRow row, ReportColumn column, PageRequest paging) {
        return cases.cases(contents.counting(year), isFrozen(year), row, column, paging);
    }

    /** The proceedings that a cell of table 4 counts. */
    @Transactional(readOnly = true)
    public Paged<CountedProceeding> proceedings(
            int year, ProceedingKind kind, @Nullable Standing standing, PageRequest paging) {
        return proceedings.proceedings(contents.counting(year), isFrozen(year), kind, standing, paging);
    }

    private boolean isFrozen(int year) {
        return frozen.find(year).isPresent();
    }
}
