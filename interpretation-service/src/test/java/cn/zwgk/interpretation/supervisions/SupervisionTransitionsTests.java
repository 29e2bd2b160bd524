package cn.zwgk.interpretation.supervisions;

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

class SupervisionTransitionsTests {

    @Test
    void theDiagramShowsTheTable() {
        StateDiagram.assertUpToDate(SupervisionTransitions.TABLE, "Supervision", "督办 Supervision");
    }

    @ParameterizedTest
    @MethodSource("ends")
    void whatIsSettledOrWithdrawnStaysSo(SupervisionState end, SupervisionAction action) {
        assertThatExceptionOfType(StepRefused.class)
                .isThrownBy(() -> SupervisionTransitions.TABLE.require(
                        end, action, Set.of("openness-office", "drafter", "first-reviewer", "system")));
    }

    static Stream<Arguments> ends() {
        return Stream.of(SupervisionState.SETTLED, SupervisionState.WITHDRAWN)
                .flatMap(end -> Arrays.stream(SupervisionAction.values()).map(action -> Arguments.of(end, action)));
    }

    @Test
    void whoDemandsDoesNotAnswerAndNobodySettles() {
        assertThat(SupervisionTransitions.TABLE.allowed(SupervisionState.ISSUED, Set.of("openness-office")))
                .containsExactly(SupervisionAction.WITHDRAW);
        assertThat(SupervisionTransitions.TABLE.allowed(SupervisionState.ISSUED, Set.of("first-reviewer")))
                .containsExactly(SupervisionAction.ANSWER);
        assertThat(SupervisionTransitions.TABLE.allowed(
                        SupervisionState.NOTED, Set.of("openness-office", "drafter", "bureau-leader")))
                .isEmpty();
    }
}
