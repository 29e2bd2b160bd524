package cn.zwgk.application.report;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zwgk.application.proceedings.ProceedingKind;
import cn.zwgk.application.report.TableThree.Count;
import cn.zwgk.application.report.TableThree.Origin;
import cn.zwgk.test.ServiceTest;
import cn.zwgk.web.Refusal;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Each rule of the national format, broken alone. */
@ServiceTest
class ReportRulesTests {

    @Autowired
    private ReportRules rules;

    @Autowired
    private Quotes quotes;

    private final Map<ReportSection, String> texts = new EnumMap<>(ReportSection.class);
    private final Map<EnteredFigure, Entered> entered = new EnumMap<>(EnteredFigure.class);
    private TableThree three = TableThree.of(List.of());
    private TableFour four = TableFour.of(Map.of());
    private LocalDate today = LocalDate.of(2027, 1, 15);

    @BeforeEach
    void aReportThatPasses() {
        Arrays.stream(ReportSection.values()).forEach(section -> texts.put(section, "情况良好，未收取信息处理费。"));
        Arrays.stream(EnteredFigure.values())
                .forEach(figure -> entered.put(
                        figure, new Entered(BigDecimal.ZERO, Entered.Source.BY_HAND, "wuting", "吴婷", Instant.EPOCH)));
        three = TableThree.of(List.of(
                new Count(Origin.NEW, ReportColumn.CITIZEN, ReportRow.DISCLOSED, 3),
                new Count(Origin.CARRIED, ReportColumn.BUSINESS, null, 2)));
    }

    @Test
    void aReportThatAddsUpPasses() {
        assertThat(grounds(null, false)).isEmpty();
    }

    @Test
    void theYearMustBeOver() { // 条例 Art. 49
        today = LocalDate.of(2026, 12, 31);
        assertThat(grounds(null, false)).containsExactly("report-year-not-over");
    }

    @Test
    void noCellMayBeEmpty() {
        entered.remove(EnteredFigure.ENFORCEMENT);
        texts.put(ReportSection.PROBLEMS, " ");
        line(ReportRow.REPEATED).remove(ReportColumn.OTHER);
        assertThat(grounds(null, false))
                .containsExactly("report-figure-missing", "report-cell-empty", "report-section-missing");
    }

    @Test
    void everyColumnIsBalancedAndEveryTotalIsASum() {
        line(ReportRow.RECEIVED).put(ReportColumn.CITIZEN, 4L);
        assertThat(grounds(null, false)).containsExactly("report-column-unbalanced", "report-row-unequal-to-sum");
        line(ReportRow.RECEIVED).put(ReportColumn.CITIZEN, 3L);
        line(ReportRow.PETITION).put(ReportColumn.CITIZEN, 1L);
        assertThat(grounds(null, false)).containsExactly("report-results-unequal-to-sum", "report-row-unequal-to-sum");
    }

    @Test
    void whatIsCarriedOverIsWhatLastYearCarriedForward() {
        TableThree lastYear = TableThree.of(List.of(new Count(Origin.NEW, ReportColumn.BUSINESS, null, 2)));
        assertThat(grounds(lastYear, true)).isEmpty();
        TableThree other = TableThree.of(List.of(new Count(Origin.NEW, ReportColumn.RESEARCH, null, 2)));
        assertThat(grounds(other, true)).containsExactly("report-carried-over-differs", "report-carried-over-differs");
    }

    @Test
    void noYearIsLeftOut() {
        assertThat(grounds(null, true)).containsExactly("report-of-last-year-not-frozen");
    }

    @Test
    void theGroupsOfTableFourAddUp() {
        Map<ProceedingKind, Long> totals = new EnumMap<>(four.totals());
        totals.put(ProceedingKind.LITIGATION_DIRECT, 1L);
        four = new TableFour(four.cells(), totals);
        assertThat(grounds(null, false)).containsExactly("report-group-unequal-to-sum");
    }

    @Test
    void figuresInTheTextAreThoseOfTheTables() {
        texts.put(ReportSection.ON_APPLICATION, "本年度新收政府信息公开申请4件，[[没有这个数]]。");
        texts.put(ReportSection.OTHER, "无其他事项。");
        assertThat(grounds(null, false))
                .containsExactly(
                        "report-placeholder-unknown", "report-quoted-figure-differs", "report-processing-fees-untold");
    }

    private Map<ReportColumn, Long> line(ReportRow row) {
        return java.util.Objects.requireNonNull(three.cells().get(row));
    }

    private List<String> grounds(@org.jspecify.annotations.Nullable TableThree lastYear, boolean frozenBefore) {
        ReportFigures figures = new ReportFigures(entered, three, four);
        return rules
                .groundsAgainst(
                        new ReportContent(2026, today, figures, texts, lastYear, frozenBefore, quotes.of(figures)))
                .stream()
                .map(Refusal::code)
                .toList();
    }
}
