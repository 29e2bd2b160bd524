package cn.zwgk.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zwgk.privacy.AttemptLimit.Patience;
import cn.zwgk.web.GrowingPause;
import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AttemptLimitTests {

    private static final Patience PATIENCE =
            new Patience(5, new GrowingPause(Duration.ofMinutes(15), Duration.ofHours(2)));

    @ParameterizedTest
    @CsvSource({"1,0", "4,0", "5,15", "6,30", "7,60", "8,120", "9,120", "100000,120"})
    void everyFurtherAttemptClosesForTwiceAsLongUpToTheLongest(int attempts, long minutes) {
        assertThat(AttemptLimit.closedFor(attempts, PATIENCE)).isEqualTo(Duration.ofMinutes(minutes));
    }
}
