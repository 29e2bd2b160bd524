package cn.zwgk.web;

import java.time.Duration;

/**
 * How long to wait before the next try: twice as long after each failure, up to a limit.
 *
 * @param first after the first failure
 * @param longest never longer, however often it failed
 */
public record GrowingPause(Duration first, Duration longest) {

    /** Beyond any limit, and still a number that a {@link Duration} holds. */
    private static final int MOST_DOUBLINGS = 40;

    /** @param failures so far in a row, from 1 */
    public Duration after(int failures) {
        Duration grown = first.multipliedBy(1L << Math.min(failures - 1, MOST_DOUBLINGS));
        return grown.compareTo(longest) < 0 ? grown : longest;
    }
}
