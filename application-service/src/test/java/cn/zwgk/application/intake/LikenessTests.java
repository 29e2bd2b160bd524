package cn.zwgk.application.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LikenessTests {

    @Test
    void spacesAndPunctuationDoNotMatter() {
        assertThat(Likeness.percent("2025年养老机构补贴名单", " 2025 年，养老机构补贴名单。")).isEqualTo(100);
    }

    @Test
    void whatIsTurnedAroundOrAddedIsAlike() {
        assertThat(Likeness.percent("2025年度养老机构建设补贴发放名单", "养老机构建设补贴2025年度发放名单和金额"))
                .isGreaterThanOrEqualTo(EarlierCases.ALIKE);
    }

    @Test
    void anotherMatterOrAnotherYearIsNot() {
        assertThat(Likeness.percent("2025年度养老机构建设补贴发放名单", "海晏区行政区划调整方案及附图")).isLessThan(20);
        assertThat(Likeness.percent("婚姻登记", "殡葬管理")).isZero();
    }

    @Test
    void nothingIsAlikeWithNothing() {
        assertThat(Likeness.percent("", "")).isZero();
        assertThat(Likeness.percent("。", "？")).isZero();
    }
}
