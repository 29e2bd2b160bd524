package cn.zwgk.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PinyinTests {

    @ParameterizedTest
    @CsvSource({"养老, yanglao, yl", "重庆, chongqing, cq", "银行, yinhang, yh", "补贴, butie, bt"})
    void aWordBecomesItsPinyinAndItsInitialsAtOnePosition(String word, String pinyin, String initials) {
        Tokens tokens = Tokens.of(new WordTokenizer(false), PinyinFilter::new, word);
        assertThat(tokens.texts()).containsExactly(pinyin, initials);
        assertThat(tokens.all()).allMatch(token -> token.position() == 0);
    }

    @Test
    void whatIsNotChineseStaysAsItIs() {
        assertThat(Tokens.of(new WordTokenizer(false), PinyinFilter::new, "abc 2024")
                        .texts())
                .containsExactly("abc", "2024");
    }

    @ParameterizedTest
    @CsvSource({"zhang, zan", "zang, zan", "sheng, sen", "chong, cong", "ning, nin", "long, long", "e, e", "lao, lao"})
    void soundsThatAreOftenTakenForOneAnotherBecomeOne(String syllable, String blurred) {
        assertThat(Pinyins.blurred(syllable)).isEqualTo(blurred);
    }

    @ParameterizedTest
    @CsvSource({"障, 章", "津, 京", "两, 辆", "贴, 帖"})
    void charactersThatSoundAlikeBecomeTheSameToken(String right, String wrong) {
        assertThat(sound(wrong)).isEqualTo(sound(right));
    }

    private static List<String> sound(String character) {
        return Tokens.of(new WordTokenizer(false), SoundFilter::new, character).texts();
    }
}
