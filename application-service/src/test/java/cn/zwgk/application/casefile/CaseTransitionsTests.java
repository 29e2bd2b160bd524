package cn.zwgk.application.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.zwgk.test.StateDiagram;
import cn.zwgk.workflow.StepRefused;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CaseTransitionsTests {

    private static final Set<String> EVERYBODY =
            Set.of("disclosure-officer", "openness-office", "legal-counsel", "system", "applicant");

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
    void onlyAWithdrawnCaseHasNoWayOut() {
        assertThat(CaseTransitions.TABLE.terminals()).containsExactly(CaseState.WITHDRAWN);
        assertThat(CaseTransitions.TABLE.allowed(CaseState.SERVED, EVERYBODY)).containsExactly(CaseAct.CORRECT_SERVICE);
    }

    @Test
    void onlyTheOpennessOfficeDecides() {
        assertThat(CaseTransitions.TABLE.allowed(CaseState.DECISION_DRAFTED, Set.of("disclosure-officer")))
                .doesNotContain(CaseAct.DECIDE, CaseAct.RETURN_DECISION);
        assertThat(CaseTransitions.TABLE.allowed(CaseState.DECISION_DRAFTED, Set.of("openness-office")))
                .startsWith(CaseAct.DECIDE, CaseAct.RETURN_DECISION);
    }

    @Test
    void anExtensionAndALaterDateNeedTheHeadOfTheOpennessOffice() { // 条例 Art. 33, 35
        for (CaseAct act : Set.of(CaseAct.EXTEND, CaseAct.SET_LATER_DATE, CaseAct.RULE_ON_THIRD_PARTY)) {
            assertThatThrownBy(() ->
                            CaseTransitions.TABLE.require(CaseState.IN_PROGRESS, act, Set.of("disclosure-officer")))
                    .isInstanceOf(StepRefused.class);
        }
    }

    @Test
    void everyActOfTheTableHasAFormOrAnAddressOfItsOwn() {
        Set<CaseAct> withoutForm = EnumSet.of(
                CaseAct.CONFIRM_RECEIPT,
                CaseAct.ASSIGN,
                CaseAct.DRAFT_DECISION,
                CaseAct.RETURN_DECISION,
                CaseAct.DECIDE,
                CaseAct.WITHDRAW,
                CaseAct.NOTE_SILENCE,
                CaseAct.SPLIT,
                CaseAct.REUNITE,
                CaseAct.DISSOLVE);
        assertThat(CaseAct.values()).filteredOn(act -> !act.hasForm()).containsExactlyInAnyOrderElementsOf(withoutForm);
        assertThat(CaseAct.values())
                .filteredOn(act -> act.hasForm() && act != CaseAct.REPLY_ON_THE_SPOT)
                .allMatch(StepEffects::knows);
    }
}
