package cn.zwgk.policy.outgoing;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Carries out what is due, a lane for each receiver: one that hangs keeps nobody else waiting. What is due stands in the
 * database, so a lane knows nothing that a restart could lose, and several instances share the work by claiming it.
 */
final class Lanes {

    private static final Logger LOG = LoggerFactory.getLogger(Lanes.class);
    private static final int SIDE_BY_SIDE = 4;
    private static final long LOOK_MILLIS = 1000;
    private static final long STOP_SECONDS = 25;

    private final OutgoingWork work;
    private final Semaphore calls = new Semaphore(0);
    private final Map<UUID, Semaphore> free = new ConcurrentHashMap<>();
    private volatile boolean running;
    private @Nullable Thread watch;

    Lanes(OutgoingWork work) {
        this.work = work;
    }

    /** Starts, or starts again after a stop. */
    void start() {
        running = true;
        watch = Thread.ofVirtual().name(work.name()).start(this::watch);
    }

    /** Waits for what is under way; what is cut off is taken up again when its claim has run out. */
    void stop() {
        running = false;
        wake();
        Thread current = watch;
        try {
            if (current != null) {
                current.join(TimeUnit.SECONDS.toMillis(2 * STOP_SECONDS));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Tells that there may be something to do. */
    void wake() {
        calls.release();
    }

    private void watch() {
        ExecutorService threads = Executors.newThreadPerTaskExecutor(
                Thread.ofVirtual().name(work.name() + "-", 0).factory());
        while (running) {
            try {
                work.receivers().forEach(receiver -> fill(receiver, threads));
            } catch (RuntimeException e) {
                LOG.warn("{} look again in a moment: {}", work.name(), e.toString());
            }
            await();
        }
        end(threads);
    }

    private static void end(ExecutorService threads) {
        threads.shutdown();
        try {
            if (!threads.awaitTermination(STOP_SECONDS, TimeUnit.SECONDS)) {
                threads.shutdownNow();
            }
        } catch (InterruptedException e) {
            threads.shutdownNow();
            Thread.currentThread().interrupt();
        }
    }

    private void fill(UUID receiver, ExecutorService threads) {
        Semaphore lane = free.computeIfAbsent(receiver, _ -> new Semaphore(SIDE_BY_SIDE));
        while (running && lane.tryAcquire()) {
            Optional<Claim> claimed = claim(receiver);
            if (claimed.isEmpty()) {
                lane.release();
                return;
            }
            threads.execute(() -> carryOut(claimed.get(), lane));
        }
    }

    private Optional<Claim> claim(UUID receiver) {
        try {
            return work.claim(receiver);
        } catch (RuntimeException e) {
            LOG.warn("{} cannot claim work now: {}", work.name(), e.toString());
            return Optional.empty();
        }
    }

    private void carryOut(Claim claim, Semaphore lane) {
        try {
            work.carryOut(claim);
        } catch (RuntimeException e) {
            LOG.error("{}: {} is taken up again when its claim has run out", work.name(), claim.id(), e);
        } finally {
            lane.release();
            wake();
        }
    }

    private void await() {
        try {
            if (calls.tryAcquire(LOOK_MILLIS, TimeUnit.MILLISECONDS)) {
                calls.drainPermits();
            }
        } catch (InterruptedException e) {
            running = false;
            Thread.currentThread().interrupt();
        }
    }
}
