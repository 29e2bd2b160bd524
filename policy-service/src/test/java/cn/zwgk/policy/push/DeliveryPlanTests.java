package cn.zwgk.policy.push;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zwgk.policy.push.mapping.LibraryAct;
import cn.zwgk.policy.push.mapping.Wanted;
import cn.zwgk.test.StateDiagram;
import org.junit.jupiter.api.Test;

class DeliveryPlanTests {

    private static final Held HELD = new Held("WJK-1", 3L, "text", "IN_FORCE", false);
    private static final Held WITHDRAWN = new Held("WJK-1", 4L, "text", "IN_FORCE", true);

    @Test
    void whatTheLibraryDoesNotHaveIsPublished() {
        assertThat(DeliveryPlan.next(null, wanted("text", "IN_FORCE"))).contains(LibraryAct.PUBLISH);
    }

    @Test
    void anotherValidityAloneIsOnlyThat() {
        assertThat(DeliveryPlan.next(HELD, wanted("text", "LAPSED"))).contains(LibraryAct.CHANGE_VALIDITY);
    }

    @Test
    void anotherTextTakesTheValidityAlong() {
        assertThat(DeliveryPlan.next(HELD, wanted("other text", "LAPSED"))).contains(LibraryAct.UPDATE);
    }

    @Test
    void aWithdrawalOvertakesEverything() {
        assertThat(DeliveryPlan.next(HELD, withdrawn())).contains(LibraryAct.WITHDRAW);
    }

    @Test
    void whatNeverArrivedNeedsNoWithdrawalAndWhatIsWithdrawnNoSecond() {
        assertThat(DeliveryPlan.next(null, withdrawn())).isEmpty();
        assertThat(DeliveryPlan.next(WITHDRAWN, withdrawn())).isEmpty();
    }

    @Test
    void whatItHasAsItShouldIsNotSentAgain() {
        assertThat(DeliveryPlan.next(HELD, wanted("text", "IN_FORCE"))).isEmpty();
    }

    @Test
    void whatItHasInAnUnknownVersionIsBroughtUpToDate() {
        Held unknown = new Held("WJK-1", null, null, null, false);
        assertThat(DeliveryPlan.next(unknown, wanted("text", "IN_FORCE"))).contains(LibraryAct.UPDATE);
    }

    @Test
    void theDiagramInTheDocsShowsTheTable() {
        StateDiagram.assertUpToDate(DeliveryTransitions.TABLE, "LibraryDelivery", "文件库推送 LibraryDelivery");
    }

    @Test
    void nothingIsFinalBecauseDocumentsChange() {
        assertThat(DeliveryTransitions.TABLE.terminals()).isEmpty();
        for (DeliveryState state : DeliveryState.values()) {
            assertThat(DeliveryTransitions.TABLE.transitions())
                    .as("a change reaches a delivery in state %s", state)
                    .anyMatch(step -> step.from() == state && step.action() == DeliveryAct.CHANGE);
        }
    }

    private static Wanted wanted(String content, String validity) {
        return new Wanted(5, content, validity, false);
    }

    private static Wanted withdrawn() {
        return new Wanted(6, "text", "IN_FORCE", true);
    }
}
