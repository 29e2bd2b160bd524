package cn.zwgk.policy.outgoing;

import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.springframework.http.HttpHeaders;

/** What a server answered, whatever the status. */
public record Reply(int status, HttpHeaders headers, String text) {

    private static final Duration LONGEST = Duration.ofDays(1);

    public boolean succeeded() {
        return status >= 200 && status < 300;
    }

    /** How long the server asks to be left alone ({@code Retry-After}), a day at most. */
    public Optional<Duration> retryAfter(Instant now) {
        String value = headers.getFirst(HttpHeaders.RETRY_AFTER);
        if (value == null) {
            return Optional.empty();
        }
        return asked(value.strip(), now)
                .filter(Duration::isPositive)
                .map(asked -> asked.compareTo(LONGEST) > 0 ? LONGEST : asked);
    }

    private static Optional<Duration> asked(String value, Instant now) {
        if (!value.isEmpty() && value.length() <= 9 && value.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return Optional.of(Duration.ofSeconds(Long.parseLong(value)));
        }
        try {
            ZonedDateTime moment = ZonedDateTime.parse(value, DateTimeFormatter.RFC_1123_DATE_TIME);
            return Optional.of(Duration.between(now, moment.toInstant()));
        } catch (DateTimeParseException neither) {
            return Optional.empty();
        }
    }
}
