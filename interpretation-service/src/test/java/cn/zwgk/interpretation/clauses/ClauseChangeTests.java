package cn.zwgk.interpretation.clauses;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zwgk.interpretation.clauses.ClauseChange.Kind;
import cn.zwgk.text.structure.Structure;
import org.junit.jupiter.api.Test;

class ClauseChangeTests {

    private static final String BEFORE = """
            第一条 为规范老年助餐服务，制定本办法。
            第二条 八十周岁以上老年人每餐补贴五元。
            第三条 助餐点应当公示菜品和价格。
            第四条 本办法自印发之日起施行。""";

    @Test
    void aClauseIsTheSameWhateverChangesElsewhere() {
        assertThat(change("第二条", BEFORE.replace("菜品和价格", "菜品、价格和时间"))).isEqualTo(new ClauseChange(Kind.NONE, "tiao-2"));
    }

    @Test
    void aClauseThatGotAnotherNumberOnlyMoved() {
        String after = BEFORE.replace("第四条", "第五条").replace("第三条", "第四条").replace("第二条", "第二条 助餐坚持公益原则。\n第三条");
        assertThat(change("第二条", after)).isEqualTo(new ClauseChange(Kind.MOVED, "tiao-3"));
    }

    @Test
    void aClauseWithAnotherNumberAndOtherWordsIsFound() {
        String after = BEFORE.replace("第二条", "第二条 助餐坚持公益原则。\n第三条").replace("五元", "八元");
        assertThat(change("第二条", after)).isEqualTo(new ClauseChange(Kind.CHANGED, "tiao-3"));
    }

    @Test
    void aClauseThatSaysSomethingElseIsChanged() {
        assertThat(change("第二条", BEFORE.replace("五元", "八元"))).isEqualTo(new ClauseChange(Kind.CHANGED, "tiao-2"));
    }

    @Test
    void aClauseChangesWhenWhatBelongsToItChanges() {
        String before = BEFORE.replace("补贴五元。", "补贴：\n（一）低保老年人八元；\n（二）其他老年人五元。");
        assertThat(change("第二条", before, before.replace("八元", "十元")).kind()).isEqualTo(Kind.CHANGED);
        assertThat(change("第二条第二项", before, before.replace("八元", "十元")).kind()).isEqualTo(Kind.NONE);
    }

    @Test
    void aClauseThatIsNotThereAnyMoreIsRemoved() {
        assertThat(change("第二条", BEFORE.replace("第二条 八十周岁以上老年人每餐补贴五元。\n", "")))
                .isEqualTo(new ClauseChange(Kind.REMOVED, null));
    }

    private static ClauseChange change(String clause, String after) {
        return change(clause, BEFORE, after);
    }

    private static ClauseChange change(String clause, String before, String after) {
        Structure old = Structure.of(before);
        return ClauseChange.of(old.cited(clause).orElseThrow(), old, Structure.of(after));
    }
}
