package cn.zwgk.test;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicReference;

/** Time that a test can move; it runs on from where it was put. */
public final class MovableTime implements InstantSource {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    private final AtomicReference<Duration> offset = new AtomicReference<>(Duration.ZERO);

    @Override
    public Instant instant() {
        return InstantSource.system().instant().plus(offset.get());
    }

    /** Puts the clock to this moment. */
    public void set(Instant moment) {
        offset.set(Duration.between(InstantSource.system().instant(), moment));
    }

    /** Puts the clock to this wall time in Shanghai, for example {@code 2026-09-28T09:30}. */
    public void set(String wallTime) {
        set(LocalDateTime.parse(wallTime).atZone(SHANGHAI).toInstant());
    }

    public void advance(Duration by) {
        offset.updateAndGet(present -> present.plus(by));
    }

    /** Back to the time of the machine. */
    public void reset() {
        offset.set(Duration.ZERO);
    }
}
