package cn.zwgk.text.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zwgk.text.comparison.Passage.Kind;
import cn.zwgk.text.comparison.Passage.Piece;
import org.junit.jupiter.api.Test;

/** 版本对照. */
class TextComparisonTests {

    private static final String BEFORE = """
            第一条 为规范老年助餐服务，制定本办法。
            第二条 补贴标准为每人每餐 3 元。
            第三条 本办法自印发之日起施行。""";

    @Test
    void aChangedFigureIsMarkedInItsClause() {
        var passages = TextComparison.of(BEFORE, BEFORE.replace("3 元", "4 元"));
        assertThat(passages).extracting(Passage::kind).containsExactly(Kind.SAME, Kind.CHANGED, Kind.SAME);
        Passage changed = passages.get(1);
        assertThat(changed.clause()).isEqualTo("第二条");
        assertThat(changed.before())
                .filteredOn(Piece::changed)
                .extracting(Piece::text)
                .containsExactly("3");
        assertThat(changed.after())
                .filteredOn(Piece::changed)
                .extracting(Piece::text)
                .containsExactly("4");
    }

    @Test
    void aNewClauseDoesNotMakeTheNextOnesLookChanged() {
        var passages = TextComparison.of(BEFORE, BEFORE.replace("第三条", "第二条之一 特困老年人免费就餐。\n第三条"));
        assertThat(passages).extracting(Passage::kind).containsExactly(Kind.SAME, Kind.SAME, Kind.ADDED, Kind.SAME);
        assertThat(passages.get(2).clause()).isEqualTo("第二条之一");
        assertThat(passages.get(2).before()).isEmpty();
    }

    @Test
    void aClauseThatIsGoneStandsAlone() {
        var passages = TextComparison.of(BEFORE, BEFORE.replace("第二条 补贴标准为每人每餐 3 元。\n", ""));
        assertThat(passages).extracting(Passage::kind).containsExactly(Kind.SAME, Kind.REMOVED, Kind.SAME);
    }

    @Test
    void paragraphsBelongToTheClauseAboveThem() {
        var passages = TextComparison.of("第一条 范围如下：\n老年人。", "第一条 范围如下：\n老年人和残疾人。");
        assertThat(passages.get(1).clause()).isEqualTo("第一条");
        assertThat(passages.get(1).kind()).isEqualTo(Kind.CHANGED);
    }

    @Test
    void sentencesThatHaveNothingInCommonAreNotPaired() {
        var passages = TextComparison.of("各养老机构应当立即自查。", "本通知不再执行");
        assertThat(passages).extracting(Passage::kind).containsExactly(Kind.REMOVED, Kind.ADDED);
    }

    @Test
    void anArticleThatGotAnotherNumberStandsBesideWhatItWas() {
        String after = """
                第一条 为规范老年助餐服务，制定本办法。
                第二条 老年助餐坚持公益原则。
                第三条 补贴标准为每人每餐 3 元。
                第四条 本办法自印发之日起施行。""";
        var passages = TextComparison.of(BEFORE, after);
        assertThat(passages)
                .extracting(Passage::kind)
                .containsExactly(Kind.SAME, Kind.ADDED, Kind.CHANGED, Kind.CHANGED);
        assertThat(passages.get(2).clause()).isEqualTo("第三条");
    }

    @Test
    void aCharacterInCommonAmidChangesIsNoPieceOfItsOwn() {
        var passages = TextComparison.of("第一条 由区县民政局负责办理。", "第一条 由各乡镇政府受理申请。");
        assertThat(passages.getFirst().before()).hasSizeLessThanOrEqualTo(3);
    }
}
