package cn.zwgk.application.report;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zwgk.application.law.ReplyResult;
import cn.zwgk.application.report.TableThree.Count;
import cn.zwgk.application.report.TableThree.Origin;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** The identities of the national format of 2021 for table 3, for any set of cases. */
class TableThreeTests {

    @Property
    void whatComesInIsWhatIsSettledAndWhatIsCarriedForward(@ForAll("cases") List<Count> cases) {
        TableThree table = TableThree.of(cases);
        for (ReportColumn column : ReportColumn.values()) {
            assertThat(table.counted(ReportRow.RECEIVED, column) + table.counted(ReportRow.CARRIED_OVER, column))
                    .isEqualTo(table.counted(ReportRow.SETTLED, column)
                            + table.counted(ReportRow.CARRIED_FORWARD, column));
        }
    }

    @Property
    void theTotalOfTheResultsIsTheirSum(@ForAll("cases") List<Count> cases) {
        TableThree table = TableThree.of(cases);
        for (ReportColumn column : ReportColumn.values()) {
            assertThat(table.counted(ReportRow.SETTLED, column))
                    .isEqualTo(ReportRow.RESULTS.stream()
                            .mapToLong(row -> table.counted(row, column))
                            .sum());
        }
    }

    @Property
    void theTotalOfARowIsTheSumOfItsColumns(@ForAll("cases") List<Count> cases) {
        TableThree table = TableThree.of(cases);
        for (ReportRow row : ReportRow.values()) {
            assertThat(table.counted(row, ReportColumn.TOTAL))
                    .isEqualTo(ReportColumn.APPLICANTS.stream()
                            .mapToLong(column -> table.counted(row, column))
                            .sum());
        }
    }

    @Property
    void noCellIsEmpty(@ForAll("cases") List<Count> cases) {
        TableThree table = TableThree.of(cases);
        assertThat(table.cells()).hasSize(25);
        assertThat(table.cells().values()).allSatisfy(line -> assertThat(line).hasSize(7));
    }

    @Test
    void everyResultHasItsRow() {
        assertThat(Arrays.stream(ReplyResult.values()).map(ReportRow::of).distinct())
                .containsExactlyInAnyOrderElementsOf(ReportRow.RESULTS);
        assertThat(ReportRow.RESULTS).hasSize(21);
    }

    @Provide
    Arbitrary<List<Count>> cases() {
        return Combinators.combine(
                        Arbitraries.of(Origin.class),
                        Arbitraries.of(ReportColumn.APPLICANTS),
                        Arbitraries.of(ReportRow.RESULTS).injectNull(0.3),
                        Arbitraries.longs().between(0, 5_000))
                .as(Count::new)
                .list()
                .ofMaxSize(120);
    }
}
