package cn.zwgk.application.report;

import static cn.zwgk.application.report.ReportColumn.APPLICANTS;
import static cn.zwgk.application.report.ReportColumn.TOTAL;
import static cn.zwgk.application.report.ReportRow.CARRIED_FORWARD;
import static cn.zwgk.application.report.ReportRow.CARRIED_OVER;
import static cn.zwgk.application.report.ReportRow.RECEIVED;
import static cn.zwgk.application.report.ReportRow.RESULTS;
import static cn.zwgk.application.report.ReportRow.SETTLED;

import cn.zwgk.application.proceedings.ProceedingKind;
import cn.zwgk.application.proceedings.Standing;
import cn.zwgk.web.CodeNames;
import cn.zwgk.web.Refusal;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** On what grounds a report is not accepted: the identities of the national format, and what must not be left out. All are told at once. */
@Component
class ReportRules {

    /** A named rule; each finding becomes a ground with the rule's code. */
    private record Rule(String code, Function<ReportContent, Stream<Finding>> findings) {}

    /** Where a rule is broken, in the words that its message mentions. */
    private record Finding(String field, List<String> details) {}

    private final CodeNames names;
    private final List<Rule> rules;

    ReportRules(CodeNames names) {
        this.names = names;
        this.rules = List.of(
                // 条例 Art. 49: the report is about a year that is over
                new Rule("report-year-not-over", this::yearNotOver),
                new Rule("report-of-last-year-not-frozen", this::gapBefore),
                // 不得有空项
                new Rule("report-figure-missing", this::missingFigures),
                new Rule("report-cell-empty", this::emptyCells),
                // 一 + 二 = 三（七） + 四, in every column
                new Rule("report-column-unbalanced", this::unbalancedColumns),
                // 三（七） is the sum of its leaves, in every column
                new Rule("report-results-unequal-to-sum", this::resultsNotSummed),
                // in every row the total is the sum of the columns
                new Rule("report-row-unequal-to-sum", this::rowsNotSummed),
                // 二 is last year's 四
                new Rule("report-carried-over-differs", this::carriedOverDiffers),
                // 表四: in every group the total is the sum
                new Rule("report-group-unequal-to-sum", this::groupsNotSummed),
                new Rule("report-section-missing", this::missingSections),
                new Rule("report-placeholder-unknown", this::unknownPlaceholders),
                new Rule("report-quoted-figure-differs", this::quotedWrongly),
                // 国办函〔2020〕109号: the fees collected stand in section six
                new Rule("report-processing-fees-untold", this::feesUntold));
    }

    /** Everything that stands against the report, empty if nothing does. */
    List<Refusal> groundsAgainst(ReportContent content) {
        return rules.stream()
                .flatMap(rule -> rule.findings()
                        .apply(content)
                        .map(finding -> Refusal.onField(
                                finding.field(), rule.code(), finding.details().toArray())))
                .toList();
    }

    private Stream<Finding> yearNotOver(ReportContent content) {
        return when(content.today().getYear() <= content.year(), at("year", Integer.toString(content.year())));
    }

    private Stream<Finding> gapBefore(ReportContent content) {
        return when(
                content.anyFrozenBefore() && content.lastYear() == null,
                at("year", Integer.toString(content.year() - 1)));
    }

    private Stream<Finding> missingFigures(ReportContent content) {
        return Arrays.stream(EnteredFigure.values())
                .filter(figure -> !content.figures().tableTwo().containsKey(figure))
                .map(figure -> at("tableTwo." + figure, names.of(figure)));
    }

    private Stream<Finding> emptyCells(ReportContent content) {
        Stream<Finding> three = Arrays.stream(ReportRow.values())
                .flatMap(row -> Arrays.stream(ReportColumn.values())
                        .filter(column -> content.figures().tableThree().at(row, column) == null)
                        .map(column -> at("tableThree." + row, name(row), names.of(column))));
        Stream<Finding> four = Arrays.stream(ProceedingKind.values())
                .flatMap(kind -> Arrays.stream(Standing.values())
                        .filter(standing -> content.figures().tableFour().at(kind, standing) == null)
                        .map(standing -> at("tableFour." + kind, names.of(kind), names.of(standing))));
        return Stream.concat(three, four);
    }

    private Stream<Finding> unbalancedColumns(ReportContent content) {
        TableThree table = content.figures().tableThree();
        return Arrays.stream(ReportColumn.values())
                .filter(column -> in(table, column) != out(table, column))
                .map(column -> at("tableThree", names.of(column), text(in(table, column)), text(out(table, column))));
    }

    private static long in(TableThree table, ReportColumn column) {
        return table.counted(RECEIVED, column) + table.counted(CARRIED_OVER, column);
    }

    private static long out(TableThree table, ReportColumn column) {
        return table.counted(SETTLED, column) + table.counted(CARRIED_FORWARD, column);
    }

    private Stream<Finding> resultsNotSummed(ReportContent content) {
        TableThree table = content.figures().tableThree();
        return Arrays.stream(ReportColumn.values())
                .filter(column -> table.counted(SETTLED, column) != results(table, column))
                .map(column -> at(
                        "tableThree." + SETTLED,
                        names.of(column),
                        text(table.counted(SETTLED, column)),
                        text(results(table, column))));
    }

    private static long results(TableThree table, ReportColumn column) {
        return RESULTS.stream().mapToLong(row -> table.counted(row, column)).sum();
    }

    private Stream<Finding> rowsNotSummed(ReportContent content) {
        TableThree table = content.figures().tableThree();
        return Arrays.stream(ReportRow.values())
                .filter(row -> table.counted(row, TOTAL) != applicants(table, row))
                .map(row -> at(
                        "tableThree." + row, name(row), text(table.counted(row, TOTAL)), text(applicants(table, row))));
    }

    private static long applicants(TableThree table, ReportRow row) {
        return APPLICANTS.stream()
                .mapToLong(column -> table.counted(row, column))
                .sum();
    }

    private Stream<Finding> carriedOverDiffers(ReportContent content) {
        TableThree lastYear = content.lastYear();
        TableThree table = content.figures().tableThree();
        return lastYear == null
                ? Stream.empty()
                : Arrays.stream(ReportColumn.values())
                        .filter(column ->
                                table.counted(CARRIED_OVER, column) != lastYear.counted(CARRIED_FORWARD, column))
                        .map(column -> at(
                                "tableThree." + CARRIED_OVER,
                                names.of(column),
                                text(table.counted(CARRIED_OVER, column)),
                                text(lastYear.counted(CARRIED_FORWARD, column))));
    }

    private Stream<Finding> groupsNotSummed(ReportContent content) {
        TableFour table = content.figures().tableFour();
        return Arrays.stream(ProceedingKind.values())
                .filter(kind -> !Objects.equals(table.total(kind), sum(table, kind)))
                .map(kind -> at(
                        "tableFour." + kind,
                        names.of(kind),
                        String.valueOf(table.total(kind)),
                        text(sum(table, kind))));
    }

    private static long sum(TableFour table, ProceedingKind kind) {
        return Arrays.stream(Standing.values())
                .map(standing -> table.at(kind, standing))
                .flatMapToLong(figure -> figure == null ? LongStream.empty() : LongStream.of(figure))
                .sum();
    }

    private Stream<Finding> missingSections(ReportContent content) {
        return Arrays.stream(ReportSection.values())
                .filter(section -> content.texts().getOrDefault(section, "").isBlank())
                .map(section -> at("texts." + section, names.of(section)));
    }

    private Stream<Finding> unknownPlaceholders(ReportContent content) {
        return content.texts().entrySet().stream()
                .flatMap(text -> content.quotable()
                        .unknownIn(text.getValue())
                        .map(name -> at("texts." + text.getKey(), names.of(text.getKey()), name)));
    }

    private Stream<Finding> quotedWrongly(ReportContent content) {
        return content.texts().entrySet().stream()
                .flatMap(text -> content.quotable()
                        .wrongIn(text.getValue())
                        .map(wrong -> at(
                                "texts." + text.getKey(),
                                names.of(text.getKey()),
                                wrong.words(),
                                wrong.quoted(),
                                wrong.figure())));
    }

    private Stream<Finding> feesUntold(ReportContent content) {
        String other = content.texts().getOrDefault(ReportSection.OTHER, "");
        return when(!other.isBlank() && !other.contains("信息处理费"), at("texts." + ReportSection.OTHER));
    }

    private static Finding at(String field, String... details) {
        return new Finding(field, List.of(details));
    }

    private static Stream<Finding> when(boolean broken, Finding finding) {
        return broken ? Stream.of(finding) : Stream.empty();
    }

    private String name(ReportRow row) {
        return names.of("row", row.code());
    }

    /** Figures go into messages as text, so that they are not grouped by thousands. */
    private static String text(long figure) {
        return Long.toString(figure);
    }
}
