package cn.zwgk.search.content;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NumbersTests {

    @ParameterizedTest
    @ValueSource(strings = {"明民发〔2026〕17号", "明民发[2026]17号", "明民发（2026） 17 号", "明民发【２０２６】１７号", "明民发2026 17号"})
    void aNumberIsTheSameHoweverItsBracketsAreTyped(String typed) {
        assertThat(Numbers.key(typed)).isEqualTo("明民发202617号");
    }
}
