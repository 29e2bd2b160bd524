package cn.zwgk.application.retention;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zwgk.test.StateDiagram;
import java.util.Set;
import org.junit.jupiter.api.Test;

class BatchTransitionsTests {

    @Test
    void theDiagramShowsTheTable() {
        StateDiagram.assertUpToDate(BatchTransitions.TABLE, "RetentionBatch", "匿名化批次 RetentionBatch");
    }

    @Test
    void nothingIsCarriedOutWithoutAnApproval() {
        assertThat(BatchTransitions.TABLE.transitions())
                .filteredOn(step -> step.to() == BatchState.DONE)
                .allMatch(step ->
                        step.from() == BatchState.APPROVED && step.roles().equals(Set.of("system")));
    }
}
