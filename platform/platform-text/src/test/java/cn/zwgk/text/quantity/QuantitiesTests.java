package cn.zwgk.text.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuantitiesTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "每人每月300元 | MONEY | 300",
                "每人每月三百元 | MONEY | 300",
                "３００．００元/月 | MONEY | 300",
                "1,200.50元 | MONEY | 1200.5",
                "1万元 | MONEY | 10000",
                "3.5万元 | MONEY | 35000",
                "一万二千元 | MONEY | 12000",
                "两千万元 | MONEY | 20000000",
                "提高百分之二十 | PERCENT | 20",
                "提高20% | PERCENT | 20",
                "2026年6月1日 | DATE | 2026-06-01",
                "二〇二六年六月一日 | DATE | 2026-06-01",
                "2026-06-01 | DATE | 2026-06-01",
                "6月1日起 | DATE | --06-01",
                "二十个工作日内 | WORKING_DAYS | 20",
                "20个工作日 | WORKING_DAYS | 20",
                "30日内 | DAYS | 30",
                "三个月 | MONTHS | 3",
                "有效期五年 | YEARS | 5",
                "不少于三小时 | HOURS | 3",
                "年满八十周岁 | AGE | 80",
                "80岁以上 | AGE | 80"
            })
    void howeverItIsWrittenItSaysTheSame(String text, Measure measure, String value) {
        assertThat(Quantities.in(text)).singleElement().satisfies(found -> {
            assertThat(found.measure()).isEqualTo(measure);
            assertThat(found.value()).isEqualTo(value);
            assertThat(found.start()).isEqualTo(text.indexOf(found.text().substring(0, 1)));
        });
    }

    @Test
    void aRangeIsTwoQuantities() {
        assertThat(Quantities.in("60至79周岁的老年人"))
                .extracting(Quantity::measure, Quantity::value)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(Measure.AGE, "60"),
                        org.assertj.core.groups.Tuple.tuple(Measure.AGE, "79"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"第三十条", "一年一度", "2026年度", "明民发〔2026〕17号", "12345热线", "有一天", "十分重要"})
    void whatCountsNothingIsNotFound(String text) {
        assertThat(Quantities.in(text)).isEmpty();
    }

    @Test
    void aDayWithoutAYearAgreesWithThatDayOfAYear() {
        Quantity day = Quantities.in("6月1日").getFirst();
        assertThat(day.agreesWith(Quantities.in("2026年6月1日").getFirst())).isTrue();
        assertThat(day.agreesWith(Quantities.in("2026年7月1日").getFirst())).isFalse();
        assertThat(Quantities.in("3天")
                        .getFirst()
                        .agreesWith(Quantities.in("3个月").getFirst()))
                .isFalse();
    }
}
