package cn.zwgk.policy.material.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zwgk.policy.document.ReviewStage;
import cn.zwgk.test.Contracts;
import org.junit.jupiter.api.Test;

/** The examples of the interpretation service's contract are what this service reads. */
class HeardTests {

    private static final String INTERPRETATION = "zwgk.interpretation/";

    @Test
    void aSubmissionTellsWhichItIs() {
        assertThat(Contracts.example(INTERPRETATION + "MaterialSubmitted.v1", Heard.Submitted.class))
                .hasNoNullFieldsOrProperties();
    }

    @Test
    void aReviewTellsWhoSignedIt() {
        Heard.ReviewPassed fact =
                Contracts.example(INTERPRETATION + "MaterialReviewPassed.v1", Heard.ReviewPassed.class);
        assertThat(fact.stage()).isEqualTo(ReviewStage.FIRST);
        assertThat(fact.signedBy().name()).isEqualTo("赵敏");
    }

    @Test
    void theLastReviewTellsWhoSignedIt() {
        assertThat(Contracts.example(INTERPRETATION + "MaterialAccepted.v1", Heard.Accepted.class))
                .hasNoNullFieldsOrProperties();
    }

    @Test
    void aReturnTellsWhoSaysSoAndWhy() {
        assertThat(Contracts.example(INTERPRETATION + "MaterialReturned.v1", Heard.Returned.class))
                .hasNoNullFieldsOrProperties();
    }
}
