package cn.zwgk.text.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ReadingTests {

    @Test
    void sentencesAreFoundWithTheirPlace() {
        Reading reading = Reading.of(List.of("谁能办？", "年满80周岁的老人。 “都可以。”再说。"));
        assertThat(reading.sentences())
                .containsExactly(
                        new Reading.Sentence("谁能办？", 0, 0, 3),
                        new Reading.Sentence("年满80周岁的老人。", 1, 0, 9),
                        new Reading.Sentence("“都可以。”", 1, 11, 3),
                        new Reading.Sentence("再说。", 1, 17, 2));
        assertThat(reading.averageLength()).isEqualTo(4);
        assertThat(reading.longerThan(8)).hasSize(1);
    }

    @Test
    void anEmptyTextHasNoSentence() {
        assertThat(Reading.of(List.of("", "……")).averageLength()).isZero();
    }
}
