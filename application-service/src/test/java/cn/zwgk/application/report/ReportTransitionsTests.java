package cn.zwgk.application.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.zwgk.test.StateDiagram;
import cn.zwgk.workflow.StepRefused;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ReportTransitionsTests {

    @Test
    void theDiagramShowsTheTable() {
        StateDiagram.assertUpToDate(ReportTransitions.TABLE, "AnnualReport", "年度报告 AnnualReport");
    }

    @Test
    void whatIsFrozenHasNoWayBack() {
        assertThat(ReportTransitions.TABLE.transitions())
                .filteredOn(step -> step.from() == ReportState.FROZEN)
                .allMatch(step -> step.to() == ReportState.PUBLISHED);
        assertThat(ReportTransitions.TABLE.terminals()).containsExactly(ReportState.PUBLISHED);
    }

    @Test
    void theOfficeThatPreparesDoesNotApprove() {
        assertThatThrownBy(() -> ReportTransitions.TABLE.require(
                        ReportState.SUBMITTED, ReportAct.APPROVE, Set.of("openness-office")))
                .isInstanceOf(StepRefused.class);
    }
}
