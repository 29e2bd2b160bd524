package cn.zwgk.text.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Legislation Law, Article 65: 编, 章, 节, 条, 款, 项, 目; GB/T 9704-2012, 7.3.3: 一、（一）1.（1）. */
class StructureTests {

    private static final String MEASURES = """
            第一章 总则
            第一条 为了规范服务，制定本办法。
            第二条 下列老年人免费：
            （一）特困人员；
            （二）符合下列条件的：
            1.年满八十周岁；
            2.低保家庭。
            前款规定以外的，减半。
            （一）减半由区县决定。
            第二章 附则
            第三条之一 本办法自2026年6月1日起施行。""";

    @Test
    void allUnitsOfALawAreFound() {
        assertThat(anchors(MEASURES))
                .containsExactly(
                        "zhang-1",
                        "tiao-1",
                        "tiao-2",
                        "tiao-2-0-1",
                        "tiao-2-0-2",
                        "tiao-2-0-2-1",
                        "tiao-2-0-2-2",
                        "tiao-2-k2",
                        "tiao-2-k2-0-1",
                        "zhang-2",
                        "tiao-3z1");
    }

    @Test
    void aClauseIsCitedAsPeopleDo() {
        Structure measures = Structure.of(MEASURES);
        assertThat(measures.find("tiao-2-k2-0-1").orElseThrow().citation()).isEqualTo("第二条第二款第（一）项");
        assertThat(measures.find("tiao-2-0-2-1").orElseThrow().citation()).isEqualTo("第二条第（二）项第1目");
    }

    @Test
    void aClauseIsCalledByItsNumberAndByItsHeadingWhereTheNumberSaysNothing() {
        Structure plan = Structure.of("一、服务对象\n（一）老年人\n二、补贴标准\n1.每餐补贴三元，按月通过社会保障卡发放，不得以实物代替。");
        assertThat(plan.clauses().stream().map(Clause::name))
                .containsExactly("一、服务对象", "一、（一）", "二、补贴标准", "二、1.每餐补贴三元，按月通过社会保障卡发放，不…");
        assertThat(Structure.of(MEASURES).find("tiao-2").orElseThrow().name()).isEqualTo("第二条");
        assertThat(plan.cited("二、补贴标准").orElseThrow().anchor()).isEqualTo("xu-2");
    }

    @ParameterizedTest
    @CsvSource({
        "第二条,tiao-2",
        "第2条,tiao-2",
        "第 二 条 第二款,tiao-2-k2",
        "第二条第一项,tiao-2-0-1",
        "第二条第(一)项,tiao-2-0-1",
        "第三条之一,tiao-3z1",
        "第一章,zhang-1"
    })
    void whateverWayAClauseIsCitedItIsFound(String citation, String anchor) {
        assertThat(Structure.of(MEASURES).cited(citation))
                .hasValueSatisfying(clause -> assertThat(clause.anchor()).isEqualTo(anchor));
    }

    @Test
    void aClauseThatIsNotThereIsNotFound() {
        assertThat(Structure.of(MEASURES).cited("第九条")).isEmpty();
        assertThat(Structure.of(MEASURES).cited("")).isEmpty();
    }

    @Test
    void theTextOfAClauseHasAllThatBelongsToIt() {
        Structure measures = Structure.of(MEASURES);
        assertThat(measures.text(measures.find("tiao-2").orElseThrow()))
                .startsWith("第二条")
                .endsWith("减半由区县决定。");
        assertThat(measures.text(measures.find("tiao-2-0-2").orElseThrow())).endsWith("2.低保家庭。");
    }

    @Test
    void anAnchorStaysWhenSomethingElseChanges() {
        String more =
                MEASURES.replace("第一条 为了规范服务，", "第一条 为了规范和改进服务，根据有关法律，").replace("第二章 附则", "第二条之一 收费标准公开。\n第二章 附则");
        assertThat(anchors(more)).containsAll(anchors(MEASURES));
    }

    @Test
    void theLevelsOfANoticeAreFound() {
        assertThat(anchors("各科室：\n一、总体要求\n（一）指导思想\n1.加强公开。\n（1）目录\n①范围\n二、任务\n(一)内容"))
                .containsExactly("xu-1", "xu-1-1", "xu-1-1-1", "xu-1-1-1-1", "xu-1-1-1-1-1", "xu-2", "xu-2-1");
    }

    @Test
    void theRealWorkPlanCountsOnThroughItsParts() {
        Structure plan = Structure.of(resource("work-plan.txt"));
        assertThat(plan.clauses())
                .filteredOn(clause -> clause.level() == Level.FIRST)
                .hasSize(5);
        assertThat(plan.clauses())
                .filteredOn(clause -> clause.level() == Level.THIRD)
                .hasSize(15);
        assertThat(plan.cited("二、7.").orElseThrow().heading()).isEqualTo("持续加强多元解读");
        assertThat(Flaws.in(resource("work-plan.txt"))).isEmpty();
    }

    @Test
    void aRealRegulationIsRecognisedWithoutAFlaw() {
        assertThat(Flaws.in(resource("funeral-regulations.txt"))).isEmpty();
    }

    @Test
    void partsCountTheirChaptersAnew() {
        assertThat(anchors("第一编 总则\n第一章 任务\n第一节 目的\n第一条 甲\n第二编 分则\n第一章 罪\n第二条 乙"))
                .containsExactly(
                        "bian-1",
                        "bian-1-zhang-1",
                        "bian-1-zhang-1-jie-1",
                        "tiao-1",
                        "bian-2",
                        "bian-2-zhang-1",
                        "tiao-2");
    }

    @Test
    void aTableOfContentsIsNoClause() {
        assertThat(anchors("目　录\n第一章 总则……1\n第二章 附则……3\n第一章 总则\n第一条 甲\n第二章 附则\n第二条 乙"))
                .containsExactly("zhang-1", "tiao-1", "zhang-2", "tiao-2");
    }

    @Test
    void annexesAndTextsBelowTheFirstCountAnew() {
        assertThat(anchors("第一条 甲\n附件1\n第一条 乙\n附件2\n一、丙"))
                .containsExactly("tiao-1", "fu-1", "fu-1-tiao-1", "fu-2", "fu-2-xu-1");
        assertThat(anchors("第一条 甲\n第二条 乙\n实施细则\n第一条 丙")).contains("tiao-1", "tiao-2", "pian-2-tiao-1");
        assertThat(Structure.of("第一条 甲\n附件1\n第一条 乙").cited("附件1第一条"))
                .hasValueSatisfying(clause -> assertThat(clause.anchor()).isEqualTo("fu-1-tiao-1"));
    }

    @Test
    void theListOfAnnexesIsNoClause() {
        assertThat(anchors("一、任务\n二、要求\n附件：1.申请表\n2.名单")).containsExactly("xu-1", "xu-2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"第三条规定的情形除外。", "第七节相应改为第八节。", "（一）至（三）项所列人员", "1.5万元以上的项目", "2024.7.26"})
    void aSentenceThatSpeaksOfAClauseBeginsNone(String sentence) {
        assertThat(anchors("第一条 甲\n第二条 乙\n" + sentence)).containsExactly("tiao-1", "tiao-2", "tiao-2-k2");
    }

    @Test
    void aParagraphAmongItemsBelongsToTheItemBefore() {
        assertThat(anchors("第一条 甲：\n（一）乙；\n说明。\n（二）丙。")).containsExactly("tiao-1", "tiao-1-0-1", "tiao-1-0-2");
    }

    @Test
    void articlesMayStandUnderNumberedHeadings() {
        Structure ruling = Structure.of("一、一般规定\n第一条 甲\n第二条 乙\n二、管辖\n第三条 丙");
        assertThat(ruling.clauses())
                .extracting(Clause::anchor)
                .containsExactly("xu-1", "tiao-1", "tiao-2", "xu-2", "tiao-3");
        assertThat(ruling.find("tiao-3").orElseThrow().parent()).isEqualTo("xu-2");
    }

    @Test
    void anArticleWithoutASpaceIsFoundWhereItIsExpected() {
        assertThat(anchors("第一条为了规范服务，制定本办法。\n第二条本办法适用于全市。")).containsExactly("tiao-1", "tiao-2");
    }

    @ParameterizedTest
    @CsvSource({"三,3", "十,10", "十二,12", "二十,20", "一百零五,105", "二百一十六,216", "一千二百六十,1260", "12,12", "③,3"})
    void numeralsAreRead(String numeral, int value) {
        assertThat(Numeral.parse(numeral)).isEqualTo(value);
    }

    private static List<String> anchors(String text) {
        return Structure.of(text).clauses().stream().map(Clause::anchor).toList();
    }

    private static String resource(String name) {
        try (InputStream in = Objects.requireNonNull(StructureTests.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
