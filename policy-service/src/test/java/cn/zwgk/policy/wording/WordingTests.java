package cn.zwgk.policy.wording;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zwgk.policy.document.DisclosureMode;
import cn.zwgk.policy.document.DocumentAct;
import cn.zwgk.policy.document.DocumentKind;
import cn.zwgk.policy.document.DocumentState;
import cn.zwgk.policy.document.InterpretationRequirement;
import cn.zwgk.policy.document.RelatedDocuments.Direction;
import cn.zwgk.policy.document.RelationType;
import cn.zwgk.policy.document.Review;
import cn.zwgk.policy.document.ReviewStage;
import cn.zwgk.policy.document.Validity;
import cn.zwgk.policy.worklist.Lamp;
import java.util.Arrays;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WordingTests {

    private static final ResourceBundle CATALOGUE = ResourceBundle.getBundle("messages");

    static Stream<Enum<?>> shownConstants() {
        return Stream.<Enum<?>[]>of(
                        DisclosureMode.values(),
                        DocumentAct.values(),
                        DocumentKind.values(),
                        DocumentState.values(),
                        InterpretationRequirement.values(),
                        RelationType.values(),
                        Review.Outcome.values(),
                        ReviewStage.values(),
                        Validity.values(),
                        Lamp.values())
                .flatMap(Arrays::stream);
    }

    @ParameterizedTest
    @MethodSource("shownConstants")
    void everyCodeThatPeopleSeeHasAChineseName(Enum<?> constant) {
        assertThat(CATALOGUE.getString(Wording.keyOf(constant))).matches(".*\\p{IsHan}.*");
    }

    @Test
    void everyRelationIsWordedFromBothEnds() {
        for (RelationType type : RelationType.values()) {
            for (Direction direction : Direction.values()) {
                assertThat(CATALOGUE.getString(Wording.keyOf(type) + "." + direction))
                        .isNotBlank();
            }
        }
    }

    @Test
    void everyActOfTheTableHasANameInTheHistory() {
        for (DocumentAct act : DocumentAct.values()) {
            assertThat(CATALOGUE.getString("act.document." + act.code())).isNotBlank();
        }
    }
}
