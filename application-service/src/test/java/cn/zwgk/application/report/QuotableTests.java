package cn.zwgk.application.report;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zwgk.application.report.Quotable.Quote;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuotableTests {

    private final Quotable quotable = new Quotable(List.of(
            new Quote("本年新收申请", "12", List.of("新收政府信息公开申请", "新收")),
            new Quote("行政复议", "5", List.of("行政复议案件", "行政复议")),
            new Quote("行政事业性收费", "0.35", List.of("行政事业性收费")),
            new Quote("信息处理费", null, List.of("信息处理费"))));

    @Test
    void aNameIsReplacedByItsFigure() {
        assertThat(quotable.fillIn("本年度新收[[本年新收申请]]件，收取信息处理费[[信息处理费]]元。")).isEqualTo("本年度新收12件，收取信息处理费[[信息处理费]]元。");
    }

    @Test
    void aNameThatNoFigureHasIsTold() {
        assertThat(quotable.unknownIn("[[本年新收申请]]、[[去年新收]]、[[去年新收]]")).containsExactly("去年新收");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "本年度新收政府信息公开申请12件。",
                "本年度新收政府信息公开申请共计 12 件。",
                "上年新收10件，本年新收12件。",
                "行政复议结果维持3件。",
                "行政复议案件5件，行政事业性收费0.350万元。",
                "开展行政复议培训3次。"
            })
    void whatAgreesWithTheTablesOrIsAnotherFigurePasses(String text) {
        assertThat(quotable.wrongIn(text)).isEmpty();
    }

    @Test
    void aTypedFigureThatDiffersIsToldWithTheTables() {
        assertThat(quotable.wrongIn("本年度新收政府信息公开申请13件，行政复议案件共6件。"))
                .extracting(Quotable.Wrong::words, Quotable.Wrong::quoted, Quotable.Wrong::figure)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("新收政府信息公开申请", "13", "12"),
                        org.assertj.core.groups.Tuple.tuple("行政复议案件", "6", "5"));
    }
}
