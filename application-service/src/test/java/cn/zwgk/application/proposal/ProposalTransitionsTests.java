package cn.zwgk.application.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.zwgk.test.StateDiagram;
import cn.zwgk.workflow.StepRefused;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ProposalTransitionsTests {

    @Test
    void theDiagramShowsTheTable() {
        StateDiagram.assertUpToDate(ProposalTransitions.TABLE, "DisclosureProposal", "主动公开建议 DisclosureProposal");
    }

    @Test
    void everyStepThatIsNotListedIsRefused() {
        for (ProposalState state : ProposalState.values()) {
            for (ProposalAct act : ProposalAct.values()) {
                boolean listed = ProposalTransitions.TABLE.transitions().stream()
                        .anyMatch(step -> step.from() == state && step.action() == act);
                if (!listed) {
                    assertThatThrownBy(() -> ProposalTransitions.TABLE.require(
                                    state, act, Set.of("disclosure-officer", "openness-office", "system")))
                            .as("%s in %s", act, state)
                            .isInstanceOf(StepRefused.class);
                }
            }
        }
    }

    @Test
    void onlyTheOpennessOfficeDecides() { // 条例 Art. 44(2): 行政机关经审核
        assertThat(ProposalTransitions.TABLE.allowed(ProposalState.PROPOSED, Set.of("disclosure-officer")))
                .isEmpty();
    }
}
