package cn.zwgk.policy.ledger.report;

import cn.zwgk.policy.wording.Wording;
import cn.zwgk.sheets.Table;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The report as tables: on paper and in a workbook they are the same. */
@Component
class ReportTables {

    private final Wording wording;

    ReportTables(Wording wording) {
        this.wording = wording;
    }

    List<Table> of(YearReport report) {
        return List.of(
                totals(report),
                obligations(report),
                proofs(report),
                scores(report),
                scoreLines(report),
                faults(report));
    }

    private Table totals(YearReport report) {
        YearReport.ReportTotals totals = report.totals();
        YearReport.ReportWorks works = report.works();
        return table(
                "totals",
                List.of(
                        row("obligations", totals.obligations()),
                        row("fulfilled", totals.fulfilled()),
                        row("late", totals.late()),
                        row("open", totals.open()),
                        row("overdue", totals.overdue()),
                        row("group-meetings", works.groupMeetings()),
                        row("bureau-meetings", works.bureauMeetings()),
                        row("trainings", works.trainings()),
                        row("participants", works.participants()),
                        row("articles", works.articles()),
                        row("printed", works.printed()),
                        row("cases", works.cases()),
                        row("chosen", works.chosen())));
    }

    private Table obligations(YearReport report) {
        return table(
                "obligations",
                report.rows().stream()
                        .map(row -> cells(
                                row.number(),
                                row.title(),
                                row.demand(),
                                row.basis(),
                                row.ownerOffice(),
                                row.done(),
                                row.quota(),
                                row.dueOn(),
                                row.standingName(),
                                row.proofs().size()))
                        .toList());
    }

    private Table proofs(YearReport report) {
        return table(
                "proofs",
                report.rows().stream()
                        .flatMap(row -> row.proofs().stream()
                                .map(proof -> cells(
                                        row.number(),
                                        proof.on(),
                                        proof.office(),
                                        proof.title(),
                                        proof.quantity(),
                                        proof.link(),
                                        proof.confirmedBy(),
                                        proof.evidenceId().toString())))
                        .toList());
    }

    private Table scores(YearReport report) {
        return table(
                "scores",
                report.scores().stream()
                        .map(score -> cells(score.office(), score.total(), score.possible()))
                        .toList());
    }

    private Table scoreLines(YearReport report) {
        return table(
                "score-lines",
                report.scores().stream()
                        .flatMap(score -> score.lines().stream()
                                .map(line -> cells(
                                        score.office(),
                                        line.kindName(),
                                        line.subject(),
                                        line.points(),
                                        line.explanation())))
                        .toList());
    }

    private Table faults(YearReport report) {
        return table(
                "faults",
                report.faults().stream()
                        .map(fault -> cells(fault.kindName(), fault.office(), fault.title(), fault.on()))
                        .toList());
    }

    private Table table(String code, List<List<@Nullable Object>> rows) {
        List<String> heads =
                List.of(wording.text("ledger.report." + code + ".heads").split("、"));
        return new Table(wording.text("ledger.report." + code), heads, rows);
    }

    private List<@Nullable Object> row(String code, int figure) {
        return cells(wording.text("ledger.report.figure." + code), figure);
    }

    private static List<@Nullable Object> cells(@Nullable Object... cells) {
        return Arrays.asList(cells);
    }
}
