package cn.zwgk.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordTokenizerTests {

    @ParameterizedTest
    @CsvSource({
        "办理居住证需要什么材料, 办理|居住证|需要|什么|材料",
        "老年助餐服务补贴, 老年助餐|服务|补贴",
        "《浙江省养老服务条例》, 浙江省|养老服务|条例",
        "残疾人两项补贴标准, 残疾人两项补贴|标准",
    })
    void textIsCutIntoTheWordsOfTheTrade(String text, String words) {
        assertThat(String.join("|", words(text))).isEqualTo(words);
    }

    @Test
    void aLongWordAlsoGivesTheWordsInItAtTheSamePosition() {
        Tokens tokens = Tokens.of(new WordTokenizer(true), "申领养老服务补贴");
        assertThat(tokens.texts()).contains("养老服务补贴", "养老", "养老服务", "服务", "补贴");
        int position = tokens.only("养老服务补贴").position();
        assertThat(tokens.only("养老").position()).isEqualTo(position);
        assertThat(tokens.only("补贴").position()).isEqualTo(position);
        assertThat(tokens.only("补贴").start()).isEqualTo(6);
    }

    @Test
    void fullWidthTraditionalAndCapitalsAreFoundInTheirNormalForm() {
        assertThat(words("養老服務")).isEqualTo(words("养老服务"));
        assertThat(words("ＡＢＣ")).isEqualTo(List.of("abc"));
    }

    @Test
    void everyTokenStandsWhereItsOffsetsSay() {
        String text = "第一条 为了规范养老服务。\n第二条，本市行政区域内的养老服务，适用本条例！";
        for (Tokens.Token token : Tokens.of(new WordTokenizer(true), text).all()) {
            assertThat(text.substring(token.start(), token.end())).isEqualTo(token.text());
        }
    }

    @Test
    void aTextOfAnyLengthComesThroughWithTrueOffsets() {
        String sentence = "县级以上人民政府应当将养老服务事业纳入国民经济和社会发展规划，";
        String text = sentence.repeat(5_000);
        List<Tokens.Token> tokens = Tokens.of(new WordTokenizer(false), text).all();
        assertThat(tokens).hasSizeGreaterThan(50_000);
        Tokens.Token last = tokens.getLast();
        assertThat(text.substring(last.start(), last.end())).isEqualTo(last.text());
        assertThat(last.end()).isEqualTo(text.length() - 1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "，。！", "\u0000\u0001\uFFFF", "\uD83D\uDE00", "\uD83D", "。\uDE00"})
    void whatIsNoTextDoesNoHarm(String text) {
        assertThat(Tokens.of(new WordTokenizer(true), text).all()).hasSizeLessThan(4);
    }

    private static List<String> words(String text) {
        return Tokens.of(new WordTokenizer(false), text).texts();
    }
}
