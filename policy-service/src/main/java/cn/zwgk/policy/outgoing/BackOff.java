package cn.zwgk.policy.outgoing;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * How long to wait before the next try, as a list that can be read: one pause for each failure so far. After the last one
 * a person has to look.
 *
 * @param name in the API and in the documentation
 */
public record BackOff(String name, List<Duration> pauses) {

    /** For file libraries: a maintenance at night, a weekend, a week of moving house. Eleven tries within nine days. */
    public static final BackOff LIBRARY = new BackOff(
            "library",
            List.of(
                    Duration.ofMinutes(1),
                    Duration.ofMinutes(5),
                    Duration.ofMinutes(30),
                    Duration.ofHours(2),
                    Duration.ofHours(8),
                    Duration.ofDays(1),
                    Duration.ofDays(1),
                    Duration.ofDays(2),
                    Duration.ofDays(2),
                    Duration.ofDays(2)));

    /** For receipts that come later than the answer: how often a library is asked for its number. */
    public static final BackOff RECEIPT = new BackOff(
            "receipt",
            List.of(
                    Duration.ofMinutes(1),
                    Duration.ofMinutes(10),
                    Duration.ofHours(1),
                    Duration.ofHours(6),
                    Duration.ofDays(1),
                    Duration.ofDays(2),
                    Duration.ofDays(3)));

    /** For webhooks, as Standard Webhooks recommends it, and longer at the end. */
    public static final BackOff WEBHOOK = new BackOff(
            "webhook",
            List.of(
                    Duration.ofSeconds(5),
                    Duration.ofMinutes(5),
                    Duration.ofMinutes(30),
                    Duration.ofHours(2),
                    Duration.ofHours(5),
                    Duration.ofHours(10),
                    Duration.ofHours(14),
                    Duration.ofDays(1),
                    Duration.ofDays(1),
                    Duration.ofDays(1)));

    public BackOff {
        pauses = List.copyOf(pauses);
    }

    /**
     * @param failures so far in a row, from 1
     * @return nothing if it was tried often enough
     */
    public Optional<Duration> after(int failures) {
        return failures <= pauses.size() ? Optional.of(pauses.get(failures - 1)) : Optional.empty();
    }
}
