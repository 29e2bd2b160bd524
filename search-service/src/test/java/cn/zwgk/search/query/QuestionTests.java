package cn.zwgk.search.query;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuestionTests {

    @ParameterizedTest
    @CsvSource({"'  养老\t服务\n', 养老 服务", "ＡＢＣ１２３, ABC123", "'养\u0000老\u202E', 养 老", "'\uE000<em>', <em>"})
    void whatWasTypedIsMadePlain(String typed, String plain) {
        assertThat(new Question(typed).text()).isEqualTo(plain);
    }

    @Test
    void aVeryLongQuestionIsCutShortAtAWholeCharacter() {
        assertThat(new Question("𠮷".repeat(10_000)).text()).isEqualTo("𠮷".repeat(Question.LONGEST));
    }

    @ParameterizedTest
    @CsvSource({
        "yanglao, true",
        "yang lao, true",
        "YL, true",
        "y, false",
        "养老, false",
        "yanglao2026, false",
        "'', false"
    })
    void lettersAloneMayBePinyin(String typed, boolean pinyin) {
        assertThat(new Question(typed).isPinyin()).isEqualTo(pinyin);
    }
}
