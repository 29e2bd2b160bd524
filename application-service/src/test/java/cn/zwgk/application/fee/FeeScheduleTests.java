package cn.zwgk.application.fee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 国办函〔2020〕109号: the tiers are progressive. */
class FeeScheduleTests {

    @ParameterizedTest
    @CsvSource({
        "0, 1, 0",
        "0, 10, 0",
        "0, 11, 100",
        "0, 30, 2000",
        "0, 31, 2200",
        "0, 40, 4000",
        "0, 41, 4300",
        "0, 50, 7000",
        "0, 51, 7400",
        "9, 1, 0",
        "10, 1, 100",
        "29, 2, 300",
        "30, 10, 2000",
        "35, 10, 2500"
    })
    void itemsOfOneApplicantInAMonth(int before, int items, int yuan) {
        assertThat(FeeSchedule.of(FeeMethod.BY_ITEM, before, items).amount()).isEqualTo(yuan);
    }

    @ParameterizedTest
    @CsvSource({"1, 0", "30, 0", "31, 10", "100, 700", "101, 720", "200, 2700", "201, 2740", "300, 6700"})
    void pagesOfWhichCopiesAreGiven(int pages, int yuan) {
        assertThat(FeeSchedule.of(FeeMethod.BY_PAGE, 0, pages).amount()).isEqualTo(yuan);
    }

    @Test
    void theExplanationShowsEveryTier() {
        assertThat(FeeSchedule.of(FeeMethod.BY_ITEM, 0, 32).explanation())
                .isEqualTo("第1—10件：10件×0元＝0元；第11—30件：20件×100元＝2000元；第31—32件：2件×200元＝400元；合计2400元");
    }

    @Test
    void nothingCostsNothingToAskForAndIsRefused() {
        assertThatThrownBy(() -> FeeSchedule.of(FeeMethod.BY_PAGE, 0, 0)).isInstanceOf(IllegalArgumentException.class);
    }
}
