package cn.zwgk.interpretation.materials;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cn.zwgk.test.StateDiagram;
import cn.zwgk.workflow.StepRefused;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MaterialTransitionsTests {

    @Test
    void theDiagramShowsTheTable() {
        StateDiagram.assertUpToDate(MaterialTransitions.TABLE, "Interpretation", "解读 Interpretation");
    }

    @ParameterizedTest
    @EnumSource(MaterialAction.class)
    void whatIsWithdrawnStaysWithdrawn(MaterialAction action) {
        assertThatExceptionOfType(StepRefused.class)
                .isThrownBy(() -> MaterialTransitions.TABLE.require(
                        MaterialState.WITHDRAWN, action, Set.of("drafter", "openness-office", "final-reviewer")));
    }

    @Test
    void aDrafterAloneBringsNothingToThePublic() {
        Set<String> drafter = Set.of("drafter");
        assertThat(MaterialTransitions.TABLE.allowed(MaterialState.DRAFT, drafter))
                .containsExactly(MaterialAction.SUBMIT);
        assertThat(MaterialTransitions.TABLE.allowed(MaterialState.FIRST_REVIEW, drafter))
                .isEmpty();
        assertThat(MaterialTransitions.TABLE.allowed(MaterialState.ACCEPTED, drafter))
                .isEmpty();
    }
}
