package cn.zwgk.interpretation.clauses;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cn.zwgk.test.StateDiagram;
import cn.zwgk.workflow.StepRefused;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class KeyPointReviewTransitionsTests {

    @Test
    void theDiagramShowsTheTable() {
        StateDiagram.assertUpToDate(KeyPointReviewTransitions.TABLE, "KeyPointReview", "要点核对 KeyPointReview");
    }

    @ParameterizedTest
    @EnumSource(KeyPointReviewAction.class)
    void whatIsRetiredStaysRetired(KeyPointReviewAction action) {
        assertThatExceptionOfType(StepRefused.class)
                .isThrownBy(() -> KeyPointReviewTransitions.TABLE.require(
                        KeyPointReviewState.RETIRED, action, Set.of("drafter", "openness-office", "system")));
    }

    @Test
    void onlyThePlatformFollowsAClause() {
        assertThatExceptionOfType(StepRefused.class)
                .isThrownBy(() -> KeyPointReviewTransitions.TABLE.require(
                        KeyPointReviewState.OPEN, KeyPointReviewAction.FOLLOW, Set.of("drafter", "openness-office")));
    }
}
