package cn.zwgk.local.sample;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/** What one service does is known to another a moment later. Waits for it, but not for ever. */
final class Patience {

    private static final Duration LONGEST = Duration.ofSeconds(60);
    private static final Duration PAUSE = Duration.ofMillis(250);
    private static final Set<Integer> MAY_PASS = Set.of(404, 409, 422, 503);

    private Patience() {}

    static void until(String what, BooleanSupplier fact) {
        Instant end = Instant.now().plus(LONGEST);
        while (!fact.getAsBoolean()) {
            if (Instant.now().isAfter(end)) {
                throw new SampleContentException("等了 " + LONGEST.toSeconds() + " 秒还没有等到:" + what, null);
            }
            pause();
        }
    }

    /** Tries again while the platform refuses for a reason that may pass. */
    static <T> T retry(Supplier<T> call) {
        Instant end = Instant.now().plus(LONGEST);
        while (true) {
            try {
                return call.get();
            } catch (PlatformRefused e) {
                if (!MAY_PASS.contains(e.status()) || Instant.now().isAfter(end)) {
                    throw e;
                }
                pause();
            }
        }
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new SampleContentException("载入示例内容被中断。", e);
        }
    }
}
