package cn.zwgk.interpretation.duties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cn.zwgk.test.StateDiagram;
import cn.zwgk.workflow.StepRefused;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class DutyTransitionsTests {

    @Test
    void theDiagramShowsTheTable() {
        StateDiagram.assertUpToDate(DutyTransitions.TABLE, "InterpretationDuty", "解读任务 Interpretation duty");
    }

    @ParameterizedTest
    @MethodSource("ends")
    void whatIsMetOrEndedStaysSo(DutyState end, DutyAction action) {
        assertThatExceptionOfType(StepRefused.class)
                .isThrownBy(() -> DutyTransitions.TABLE.require(end, action, Set.of("system")));
    }

    static Stream<Arguments> ends() {
        return Stream.of(DutyState.MET, DutyState.MET_LATE, DutyState.ENDED)
                .flatMap(end -> Arrays.stream(DutyAction.values()).map(action -> Arguments.of(end, action)));
    }

    @Test
    void nobodyDecidesADuty() {
        assertThat(DutyTransitions.TABLE.allowed(DutyState.OPEN, Set.of("openness-office", "bureau-leader", "drafter")))
                .isEmpty();
    }
}
