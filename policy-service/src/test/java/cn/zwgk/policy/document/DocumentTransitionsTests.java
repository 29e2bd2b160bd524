package cn.zwgk.policy.document;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zwgk.test.StateDiagram;
import org.junit.jupiter.api.Test;

class DocumentTransitionsTests {

    @Test
    void theDiagramInTheDocsShowsTheTable() {
        StateDiagram.assertUpToDate(DocumentTransitions.TABLE, "Document", "政策文件 Document");
    }

    @Test
    void whatIsWithdrawnOrDiscardedStaysSo() {
        assertThat(DocumentTransitions.TABLE.terminals())
                .containsExactlyInAnyOrder(DocumentState.WITHDRAWN, DocumentState.DISCARDED);
    }

    @Test
    void nothingReachesThePublicPastTheThreeReviews() {
        assertThat(DocumentTransitions.TABLE.transitions())
                .filteredOn(step -> step.to() == DocumentState.PUBLISHED)
                .extracting(step -> step.from())
                .containsExactlyInAnyOrder(DocumentState.READY, DocumentState.SCHEDULED);
        assertThat(DocumentTransitions.TABLE.transitions())
                .filteredOn(step -> step.to() == DocumentState.READY)
                .extracting(step -> step.from())
                .containsExactlyInAnyOrder(DocumentState.FINAL_REVIEW, DocumentState.SCHEDULED);
    }
}
