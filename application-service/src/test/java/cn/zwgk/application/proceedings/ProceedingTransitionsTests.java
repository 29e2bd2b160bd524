package cn.zwgk.application.proceedings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.zwgk.test.StateDiagram;
import cn.zwgk.workflow.StepRefused;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ProceedingTransitionsTests {

    private static final Set<String> EVERYBODY = Set.of("disclosure-officer", "openness-office", "legal-counsel");

    @Test
    void theDiagramShowsTheTable() {
        StateDiagram.assertUpToDate(ProceedingTransitions.TABLE, "Proceeding", "行政复议和行政诉讼 Proceeding");
    }

    @Test
    void everyStepThatIsNotListedIsRefused() {
        for (ProceedingState state : ProceedingState.values()) {
            for (ProceedingAct act : ProceedingAct.values()) {
                boolean listed = ProceedingTransitions.TABLE.transitions().stream()
                        .anyMatch(step -> step.from() == state && step.action() == act);
                if (!listed) {
                    assertThatThrownBy(() -> ProceedingTransitions.TABLE.require(state, act, EVERYBODY))
                            .as("%s in %s", act, state)
                            .isInstanceOf(StepRefused.class);
                }
            }
        }
    }

    @Test
    void leadersReadTheRegisterAndDoNotKeepIt() {
        for (ProceedingState state : ProceedingState.values()) {
            assertThat(ProceedingTransitions.TABLE.allowed(state, Set.of("bureau-leader")))
                    .isEmpty();
        }
    }
}
