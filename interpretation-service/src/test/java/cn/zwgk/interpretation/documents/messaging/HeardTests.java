package cn.zwgk.interpretation.documents.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zwgk.interpretation.documents.DocumentContent;
import cn.zwgk.interpretation.documents.InterpretationRequirement;
import cn.zwgk.test.Contracts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mapstruct.factory.Mappers;

/** The examples of policy-service's contract are what this service reads. */
class HeardTests {

    private static final String POLICY = "zwgk.policy.documents/";

    @ParameterizedTest
    @ValueSource(strings = {"DocumentPublished", "DocumentRevised"})
    void aPublicationTellsAllThatIsNeeded(String type) {
        DocumentContent content = Mappers.getMapper(HeardMapping.class)
                .content(Contracts.example(POLICY + type + ".v1", Heard.Published.class));
        assertThat(content.version()).isPositive();
        assertThat(content).hasNoNullFieldsOrPropertiesExcept("validitySince");
        assertThat(content.interpretationRequirement()).isEqualTo(InterpretationRequirement.IN_STEP);
    }

    @Test
    void aDraftTellsWhoInterprets() {
        Heard.Drafted drafted = Contracts.example(POLICY + "DocumentDrafted.v1", Heard.Drafted.class);
        assertThat(drafted).hasNoNullFieldsOrProperties();
    }

    @Test
    void aSubmissionTellsTheTitle() {
        assertThat(Contracts.example(POLICY + "DocumentSubmitted.v1", Heard.Submitted.class))
                .hasNoNullFieldsOrProperties();
    }

    @Test
    void everyFactOfAReviewTellsTheMaterialBesideIt() {
        assertThat(Contracts.example(POLICY + "DocumentReviewPassed.v1", Heard.ReviewPassed.class))
                .hasNoNullFieldsOrProperties();
        assertThat(Contracts.example(POLICY + "DocumentReturned.v1", Heard.Returned.class))
                .hasNoNullFieldsOrProperties();
    }

    @Test
    void aChangeOfValidityTellsTheNewOne() {
        assertThat(Contracts.example(POLICY + "ValidityChanged.v1", Heard.ValidityChanged.class))
                .hasNoNullFieldsOrProperties();
    }

    @Test
    void aWithdrawalTellsItsReason() {
        assertThat(Contracts.example(POLICY + "DocumentWithdrawn.v1", Heard.Withdrawn.class))
                .hasNoNullFieldsOrProperties();
    }
}
