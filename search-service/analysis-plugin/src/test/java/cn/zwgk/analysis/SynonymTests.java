package cn.zwgk.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

class SynonymTests {

    @Test
    void wordsThatMeanTheSameFindOneAnother() {
        assertThat(expand("养老金", "养老金, 退休金")).containsExactlyInAnyOrder("养老金", "退休金");
    }

    @Test
    void aPhraseOfSeveralWordsLeadsToTheOfficialTerm() {
        assertThat(expand("没钱看病怎么办", "没钱看病 => 医疗救助")).contains("医疗救助").doesNotContain("看病");
    }

    @Test
    void withoutRulesNothingChanges() {
        assertThat(expand("养老金")).containsExactly("养老金");
    }

    @Test
    void aRuleThatCannotBeReadIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> expand("养老金", "a => b => c"));
    }

    private static List<String> expand(String text, String... rules) {
        SynonymFilterFactory factory = new SynonymFilterFactory(() -> List.of(rules));
        return Tokens.of(new WordTokenizer(false), factory::create, text).texts();
    }
}
