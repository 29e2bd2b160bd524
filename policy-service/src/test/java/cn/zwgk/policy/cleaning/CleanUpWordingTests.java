package cn.zwgk.policy.cleaning;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zwgk.policy.targeted.Reading;
import cn.zwgk.policy.targeted.ReadingLink;
import cn.zwgk.policy.targeted.Recipient;
import cn.zwgk.policy.wording.Wording;
import java.util.Arrays;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CleanUpWordingTests {

    private static final ResourceBundle CATALOGUE = ResourceBundle.getBundle("messages-cleaning");

    static Stream<Enum<?>> shownConstants() {
        return Stream.<Enum<?>[]>of(
                        CampaignState.values(),
                        CampaignAct.values(),
                        ItemState.values(),
                        ItemAct.values(),
                        CleanUpOutcome.values(),
                        Recipient.Kind.values(),
                        ReadingLink.Standing.values(),
                        Reading.Way.values())
                .flatMap(Arrays::stream);
    }

    @ParameterizedTest
    @MethodSource("shownConstants")
    void everyCodeThatPeopleSeeHasAChineseName(Enum<?> constant) {
        assertThat(CATALOGUE.getString(Wording.keyOf(constant))).matches(".*\\p{IsHan}.*");
    }

    @Test
    void everyActHasANameInTheHistory() {
        for (CampaignAct act : CampaignAct.values()) {
            assertThat(CATALOGUE.getString("act.clean-up." + act.code())).isNotBlank();
        }
        for (ItemAct act : ItemAct.values()) {
            if (ItemAct.of(act.code()).isPresent()) {
                assertThat(CATALOGUE.getString("act.clean-up-item." + act.code()))
                        .isNotBlank();
            }
        }
    }
}
