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
    void whatIsWithdrawnDiscardedOrMergedStaysSo() {
        assertThat(DocumentTransitions.TABLE.terminals())
                .containsExactlyInAnyOrder(DocumentState.WITHDRAWN, DocumentState.DISCARDED, DocumentState.MERGED);
    }

    @Test
    void nothingReachesThePublicPastTheThreeReviewsButWhatCouldNotWait() {
        assertThat(DocumentTransitions.TABLE.transitions())
                .filteredOn(step -> step.to() == DocumentState.PUBLISHED && step.from() != DocumentState.PUBLISHED)
                .filteredOn(step -> step.action() != DocumentAct.PUBLISH_URGENTLY)
                .extracting(step -> step.from())
                .containsExactlyInAnyOrder(DocumentState.READY, DocumentState.SCHEDULED);
        assertThat(DocumentTransitions.TABLE.transitions())
                .filteredOn(step -> step.to() == DocumentState.MERGED)
                .extracting(step -> step.from())
                .containsExactlyInAnyOrder(DocumentState.READY, DocumentState.SCHEDULED);
        assertThat(DocumentTransitions.TABLE.transitions())
                .filteredOn(step -> step.to() == DocumentState.READY)
                .extracting(step -> step.from())
                .containsExactlyInAnyOrder(DocumentState.FINAL_REVIEW, DocumentState.SCHEDULED);
    }

    @Test
    void whatHasNoSecrecyReviewIsNotPublishedUrgently() { // 《条例》第十七条
        assertThat(DocumentTransitions.TABLE.transitions())
                .filteredOn(step -> step.action() == DocumentAct.PUBLISH_URGENTLY)
                .extracting(step -> step.from())
                .containsExactlyInAnyOrder(
                        DocumentState.FIRST_REVIEW, DocumentState.SECOND_REVIEW, DocumentState.FINAL_REVIEW);
    }
}
