package cn.zwgk.application.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.zwgk.test.StateDiagram;
import cn.zwgk.workflow.StepRefused;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CaseTransitionsTests {

    private static final Set<String> EVERYBODY = Set.of("disclosure-officer", "openness-office", "system", "applicant");

    @Test
    void theDiagramShowsTheTable() {
        StateDiagram.assertUpToDate(CaseTransitions.TABLE, "ApplicationCase", "依申请公开件 ApplicationCase");
    }

    @Test
    void everyStepThatIsNotListedIsRefused() {
        for (CaseState state : CaseState.values()) {
            for (CaseAct act : CaseAct.values()) {
                boolean listed = CaseTransitions.TABLE.transitions().stream()
                        .anyMatch(step -> step.from() == state && step.action() == act);
                if (!listed) {
                    assertThatThrownBy(() -> CaseTransitions.TABLE.require(state, act, EVERYBODY))
                            .as("%s in %s", act, state)
                            .isInstanceOf(StepRefused.class);
                }
            }
        }
    }

    @Test
    void exactlyTheClosedStatesAreTerminal() {
        assertThat(CaseTransitions.TABLE.terminals())
                .allMatch(state -> !state.isOpen())
                .hasSize(2);
    }

    @Test
    void onlyTheOpennessOfficeDecides() {
        assertThat(CaseTransitions.TABLE.allowed(CaseState.DECISION_DRAFTED, Set.of("disclosure-officer")))
                .isEmpty();
        assertThat(CaseTransitions.TABLE.allowed(CaseState.DECISION_DRAFTED, Set.of("openness-office")))
                .containsExactly(CaseAct.DECIDE, CaseAct.RETURN_DECISION);
    }
}
