package cn.zwgk.interpretation.guidance;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cn.zwgk.test.StateDiagram;
import cn.zwgk.workflow.StepRefused;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class GuidanceTransitionsTests {

    @Test
    void theDiagramShowsTheTable() {
        StateDiagram.assertUpToDate(GuidanceTransitions.TABLE, "Guidance", "综合指引 Guidance");
    }

    @ParameterizedTest
    @EnumSource(GuidanceAction.class)
    void whatIsReplacedOrWithdrawnStaysSo(GuidanceAction action) {
        for (GuidanceState end : Set.of(GuidanceState.REPLACED, GuidanceState.WITHDRAWN)) {
            assertThatExceptionOfType(StepRefused.class)
                    .isThrownBy(() -> GuidanceTransitions.TABLE.require(
                            end, action, Set.of("openness-office", "drafter", "first-reviewer", "system")));
        }
    }
}
