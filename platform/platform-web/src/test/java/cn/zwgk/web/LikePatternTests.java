package cn.zwgk.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LikePatternTests {

    @ParameterizedTest
    @CsvSource({"低保,%低保%", "' 低保 ',%低保%", "100%,%100\\%%", "a_b,%a\\_b%", "c:\\d,%c:\\\\d%", "'',%%"})
    void aPlaceholderStandsForItself(String typed, String pattern) {
        assertThat(LikePattern.containing(typed)).isEqualTo(pattern);
    }
}
