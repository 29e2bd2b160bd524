package cn.zwgk.policy.edition;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zwgk.policy.edition.Passage.Kind;
import cn.zwgk.policy.edition.Passage.Piece;
import org.junit.jupiter.api.Test;

/** 版本对照. */
class EditionComparisonTests {

    private static final String BEFORE = """
            第一条 为规范老年助餐服务，制定本办法。
            第二条 补贴标准为每人每餐 3 元。
            第三条 本办法自印发之日起施行。""";

    @Test
    void aChangedFigureIsMarkedInItsClause() {
        var passages = EditionComparison.of(BEFORE, BEFORE.replace("3 元", "4 元"));
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
        var passages = EditionComparison.of(BEFORE, BEFORE.replace("第三条", "第二条之一 特困老年人免费就餐。\n第三条"));
        assertThat(passages).extracting(Passage::kind).containsExactly(Kind.SAME, Kind.SAME, Kind.ADDED, Kind.SAME);
        assertThat(passages.get(2).clause()).isEqualTo("第二条之一");
        assertThat(passages.get(2).before()).isEmpty();
    }

    @Test
    void aClauseThatIsGoneStandsAlone() {
        var passages = EditionComparison.of(BEFORE, BEFORE.replace("第二条 补贴标准为每人每餐 3 元。\n", ""));
        assertThat(passages).extracting(Passage::kind).containsExactly(Kind.SAME, Kind.REMOVED, Kind.SAME);
    }

    @Test
    void paragraphsBelongToTheClauseAboveThem() {
        var passages = EditionComparison.of("第一条 范围如下：\n老年人。", "第一条 范围如下：\n老年人和残疾人。");
        assertThat(passages.get(1).clause()).isEqualTo("第一条");
        assertThat(passages.get(1).kind()).isEqualTo(Kind.CHANGED);
    }

    @Test
    void sentencesThatHaveNothingInCommonAreNotPaired() {
        var passages = EditionComparison.of("各养老机构应当立即自查。", "本通知不再执行");
        assertThat(passages).extracting(Passage::kind).containsExactly(Kind.REMOVED, Kind.ADDED);
    }
}
