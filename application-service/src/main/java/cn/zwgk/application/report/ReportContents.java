package cn.zwgk.application.report;

import cn.zwgk.application.report.AnnualReport.Submission;
import cn.zwgk.web.ChinaTime;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Puts together what a report says: counted anew while it is prepared, as submitted afterwards. */
@Component
class ReportContents {

    private final AnnualReports reports;
    private final FrozenReports frozen;
    private final CaseFigures cases;
    private final ProceedingFigures proceedings;
    private final Quotes quotes;
    private final JsonMapper json;
    private final InstantSource time;

    ReportContents(
            AnnualReports reports,
            FrozenReports frozen,
            CaseFigures cases,
            ProceedingFigures proceedings,
            Quotes quotes,
            JsonMapper json,
            InstantSource time) {
        this.reports = reports;
        this.frozen = frozen;
        this.cases = cases;
        this.proceedings = proceedings;
        this.quotes = quotes;
        this.json = json;
        this.time = time;
    }

    /** How the cases of this year are counted now. */
    Counting counting(int year) {
        return new Counting(year, reports.frozenBefore(year).orElse(null));
    }

    /** The figures as the cases give them at this moment. */
    @Transactional(readOnly = true)
    ReportFigures counted(int year, Map<EnteredFigure, Entered> entered) {
        Counting counting = counting(year);
        return new ReportFigures(entered, cases.tableThree(counting), proceedings.tableFour(counting));
    }

    /** The report with the figures that hold for its state. */
    @Transactional(readOnly = true)
    ReportContent of(AnnualReport report) {
        Submission submission = report.submission();
        return with(report, submission == null ? counted(report.year(), report.entered()) : submission.figures());
    }

    ReportContent with(AnnualReport report, ReportFigures figures) {
        Optional<Integer> before = reports.frozenBefore(report.year());
        TableThree lastYear = before.filter(year -> year == report.year() - 1)
                .map(year -> json.readValue(frozen.get(year).figures(), ReportFigures.class)
                        .tableThree())
                .orElse(null);
        return new ReportContent(
                report.year(),
                ChinaTime.today(time),
                figures,
                report.texts(),
                lastYear,
                before.isPresent(),
                quotes.of(figures));
    }
}
