package cn.zwgk.policy.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zwgk.policy.record.RecordAct;
import cn.zwgk.policy.record.RecordState;
import cn.zwgk.policy.wording.Wording;
import java.util.Arrays;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CatalogueCodesTests {

    private static final ResourceBundle CATALOGUE = ResourceBundle.getBundle("messages-catalogue");

    static Stream<Enum<?>> shownConstants() {
        return Stream.<Enum<?>[]>of(
                        Section.values(),
                        Audience.values(),
                        UpdateFrequency.values(),
                        InspectionRule.values(),
                        InspectionIndicator.values(),
                        RecordState.values(),
                        RecordAct.values())
                .flatMap(Arrays::stream);
    }

    @ParameterizedTest
    @MethodSource("shownConstants")
    void everyCodeThatPeopleSeeHasAChineseName(Enum<?> constant) {
        assertThat(CATALOGUE.getString(Wording.keyOf(constant))).matches(".*\\p{IsHan}.*");
    }
}
