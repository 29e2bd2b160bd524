package cn.zwgk.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CompletionTokenizerTests {

    private static final String TITLE = "关于印发《明州市养老服务补贴办法》的通知";

    @ParameterizedTest
    @ValueSource(
            strings = {"关于", "养", "养老", "养老服务补", "y", "yangl", "yanglao", "yanglaofuwubutie", "ylfw", "bt", "butieb"})
    void aTitleIsFoundByTheBeginningOfEachOfItsWords(String typed) {
        assertThat(Tokens.of(new CompletionTokenizer(), TITLE).texts()).contains(typed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"老服", "anglao", "ao", "《", " "})
    void theMiddleOfAWordFindsNothing(String typed) {
        assertThat(Tokens.of(new CompletionTokenizer(), TITLE).texts()).doesNotContain(typed);
    }

    @Test
    void theOffsetsCoverTheCharactersThatWereMeant() {
        Tokens.Token token = Tokens.of(new CompletionTokenizer(), TITLE).only("yanglaofuw");
        assertThat(TITLE.substring(token.start(), token.end())).isEqualTo("养老服务");
    }

    @Test
    void aVeryLongTextIsCutShort() {
        assertThat(Tokens.of(new CompletionTokenizer(), "养老服务，".repeat(10_000)).all())
                .hasSizeLessThan(10_000);
    }
}
