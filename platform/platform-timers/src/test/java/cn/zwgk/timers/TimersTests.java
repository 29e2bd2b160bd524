package cn.zwgk.timers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TimersTests {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final String TASK = "ring";

    private final Database database = Database.fresh();
    private final Timers timers = new Timers(database.client());
    private final AtomicReference<Duration> offset = new AtomicReference<>(Duration.ZERO);
    private final InstantSource time = () -> InstantSource.system().instant().plus(offset.get());
    private final List<String> rung = new CopyOnWriteArrayList<>();
    private volatile Consumer<String> whenItRings = id -> {};
    private final TimerScheduler scheduler =
            new TimerScheduler(database.source(), List.of(new Handler()), time, new SimpleMeterRegistry());

    private final class Handler implements TimerHandler {

        @Override
        public String task() {
            return TASK;
        }

        @Override
        public void due(String businessId) {
            rung.add(businessId);
            whenItRings.accept(businessId);
        }
    }

    @BeforeEach
    void start() {
        scheduler.start();
    }

    @AfterEach
    void stop() {
        scheduler.stop();
    }

    private void set(String id, Instant at) {
        database.transaction().executeWithoutResult(status -> timers.schedule(TASK, id, at));
    }

    private Instant in(Duration duration) {
        return time.instant().plus(duration);
    }

    private void awaitRung(String... ids) {
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(rung).containsExactly(ids));
    }

    @Test
    void aTimerRingsAtItsMomentAndNotBefore() {
        set("later", in(Duration.ofHours(1)));
        set("now", in(Duration.ZERO));
        awaitRung("now");
        offset.set(Duration.ofHours(1));
        awaitRung("now", "later");
    }

    @Test
    void aTimerOfATransactionThatIsRolledBackNeverRings() {
        database.transaction().executeWithoutResult(status -> {
            timers.schedule(TASK, "undone", in(Duration.ZERO));
            status.setRollbackOnly();
        });
        set("done", in(Duration.ofMillis(1)));
        awaitRung("done");
    }

    @Test
    void aTimerThatIsMovedRingsOnceAtTheNewMoment() {
        set("moved", in(Duration.ofHours(1)));
        set("moved", in(Duration.ofHours(3)));
        offset.set(Duration.ofHours(2));
        set("between", in(Duration.ZERO));
        awaitRung("between");
        offset.set(Duration.ofHours(4));
        awaitRung("between", "moved");
    }

    @Test
    void aTimerThatIsClearedDoesNotRing() {
        set("cleared", in(Duration.ofHours(1)));
        set("cleared-not", in(Duration.ofHours(1)));
        database.transaction().executeWithoutResult(status -> timers.cancel(TASK, "cleared"));
        offset.set(Duration.ofHours(2));
        awaitRung("cleared-not");
    }

    @Test
    void aHandlerThatFailsIsCalledAgain() {
        AtomicInteger failures = new AtomicInteger(2);
        whenItRings = id -> {
            if (failures.getAndDecrement() > 0) {
                throw new IllegalStateException("not yet");
            }
        };
        set("stubborn", in(Duration.ZERO));
        awaitRung("stubborn", "stubborn", "stubborn");
    }

    @Test
    void aHandlerMaySetItsOwnTimerAnew() {
        whenItRings = id -> {
            if (rung.size() == 1) {
                set(id, in(Duration.ofHours(1)));
            }
        };
        set("again", in(Duration.ZERO));
        awaitRung("again");
        offset.set(Duration.ofHours(2));
        awaitRung("again", "again");
    }

    @Test
    void timersGoOnWhenTheClockIsPutBack() {
        offset.set(Duration.ofDays(10));
        set("in the future", in(Duration.ZERO));
        awaitRung("in the future");
        offset.set(Duration.ZERO);
        set("back in the present", in(Duration.ZERO));
        awaitRung("in the future", "back in the present");
    }

    /** As Spring does with a context that pauses between tests, and after a checkpoint. */
    @Test
    void timersGoOnAfterAStopAndANewStart() {
        scheduler.stop();
        set("set while it stood still", in(Duration.ZERO));
        scheduler.start();
        awaitRung("set while it stood still");
    }
}
