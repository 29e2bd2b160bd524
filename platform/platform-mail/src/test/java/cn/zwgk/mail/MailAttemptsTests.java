package cn.zwgk.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MailAttemptsTests {

    private static final List<Duration> PAUSES = Stream.iterate(1, made -> made + 1)
            .map(MailAttempts::pauseAfter)
            .takeWhile(Optional::isPresent)
            .map(Optional::get)
            .toList();

    @Test
    void aMailIsTriedAfterOneTwoAndFourMinutesAndNeverMoreThanSixHoursApart() {
        assertThat(PAUSES).startsWith(Duration.ofMinutes(1), Duration.ofMinutes(2), Duration.ofMinutes(4));
        assertThat(PAUSES).endsWith(Duration.ofHours(6)).isSorted();
    }

    @Test
    void itIsGivenUpAfterTwentyTriesInAboutThreeDays() {
        assertThat(PAUSES).hasSize(19);
        assertThat(PAUSES.stream().reduce(Duration.ZERO, Duration::plus))
                .isBetween(Duration.ofHours(66), Duration.ofHours(72));
    }
}
