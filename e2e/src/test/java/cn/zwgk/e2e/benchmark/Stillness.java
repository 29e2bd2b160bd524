package cn.zwgk.e2e.benchmark;

import cn.zwgk.local.Part;
import cn.zwgk.local.Platform;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

/**
 * Waits until what an import leaves behind (facts on their way, the index, the vacuum) is done, so that the next figure is that of
 * the answers alone.
 */
final class Stillness {

    private static final Duration LOOKED_AT = Duration.ofSeconds(5);
    private static final Duration AT_MOST = Duration.ofMinutes(20);

    private Stillness() {}

    /** Returns when the whole platform takes less than half of one processor; idle, it takes about a third for polling. */
    static void await(Platform platform) {
        long until = System.nanoTime() + AT_MOST.toNanos();
        Duration before = used(platform);
        while (System.nanoTime() < until) {
            LockSupport.parkNanos(LOOKED_AT.toNanos());
            Duration now = used(platform);
            if (now.minus(before).multipliedBy(2).compareTo(LOOKED_AT) < 0) {
                return;
            }
            before = now;
        }
        throw new IllegalStateException("The platform was still at work after " + AT_MOST);
    }

    private static Duration used(Platform platform) {
        return platform.parts().stream()
                .map(Part::pid)
                .flatMap(pid -> ProcessHandle.of(pid.orElseThrow()).stream())
                .flatMap(process -> Stream.concat(Stream.of(process), process.descendants()))
                .flatMap(process -> process.info().totalCpuDuration().stream())
                .reduce(Duration.ZERO, Duration::plus);
    }
}
