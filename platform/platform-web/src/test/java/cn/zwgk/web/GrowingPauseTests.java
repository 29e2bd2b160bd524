package cn.zwgk.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GrowingPauseTests {

    @ParameterizedTest
    @CsvSource({"1,1", "2,2", "3,4", "9,256", "10,360", "11,360", "100,360", "2147483647,360"})
    void everyFailureDoublesThePauseUpToTheLongest(int failures, long minutes) {
        assertThat(new GrowingPause(Duration.ofMinutes(1), Duration.ofHours(6)).after(failures))
                .isEqualTo(Duration.ofMinutes(minutes));
    }

    @ParameterizedTest
    @CsvSource({"64", "65", "1000000"})
    void howeverOftenItFailedAPauseIsNeverNothing(int failures) {
        assertThat(new GrowingPause(Duration.ofMillis(1), Duration.ofDays(365)).after(failures))
                .isEqualTo(Duration.ofDays(365));
    }
}
