package cn.zwgk.policy.record;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zwgk.test.StateDiagram;
import org.junit.jupiter.api.Test;

class RecordTransitionsTests {

    @Test
    void theDiagramInTheDocsShowsTheTable() {
        StateDiagram.assertUpToDate(RecordTransitions.TABLE, "StructuredRecord", "结构化信息 StructuredRecord");
    }

    @Test
    void nothingReachesThePublicWithoutApproval() {
        assertThat(RecordTransitions.TABLE.transitions())
                .filteredOn(step -> step.to() == RecordState.PUBLISHED)
                .extracting(step -> step.from())
                .containsExactly(RecordState.APPROVED);
    }
}
