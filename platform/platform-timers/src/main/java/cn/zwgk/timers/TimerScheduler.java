package cn.zwgk.timers;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerBuilder;
import com.github.kagkarlsson.scheduler.stats.MicrometerStatsRegistry;
import com.github.kagkarlsson.scheduler.stats.StatsRegistryAdapter;
import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.springframework.context.SmartLifecycle;

/** Rings the timers when the service's time says so. Several instances of a service share the work. */
final class TimerScheduler implements SmartLifecycle {

    private static final Duration POLL = Duration.ofSeconds(1);
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(5);
    private static final int THREADS = 4;
    /** Fetch when less than half a thread's worth of work is left, up to three times as much as there are threads. */
    private static final double FETCH_BELOW = 0.5;

    private static final double FETCH_UP_TO = 3.0;

    private final Scheduler scheduler;

    /**
     * Wakes the scheduler in real time. Left alone it waits until its clock has gone on by a poll, and that is long after a
     * clock was put back.
     */
    private final ScheduledExecutorService waker = Executors.newSingleThreadScheduledExecutor(
            Thread.ofVirtual().name("timers").factory());

    private volatile boolean running;

    TimerScheduler(DataSource database, List<TimerHandler> handlers, InstantSource time, MeterRegistry meters) {
        List<Task<?>> tasks =
                handlers.stream().<Task<?>>map(TimerScheduler::task).toList();
        this.scheduler = new SchedulerBuilder(database, tasks)
                .clock(time::instant)
                .pollingInterval(POLL)
                .pollUsingLockAndFetch(FETCH_BELOW, FETCH_UP_TO)
                .threads(THREADS)
                .addSchedulerListener(new StatsRegistryAdapter(new MicrometerStatsRegistry(meters, tasks)))
                .build();
    }

    private static Task<Void> task(TimerHandler handler) {
        return Tasks.oneTime(handler.task(), Void.class)
                .onFailure(TimerScheduler::again)
                .execute((instance, context) -> handler.due(Timers.businessId(instance.getId())));
    }

    private static void again(ExecutionComplete failed, ExecutionOperations<Void> operations) {
        long seconds = 1L << Math.min(failed.getExecution().consecutiveFailures, 10);
        Duration pause = Duration.ofSeconds(Math.min(seconds, LONGEST_PAUSE.toSeconds()));
        operations.reschedule(failed, failed.getTimeDone().plus(pause));
    }

    @Override
    public void start() {
        running = true;
        scheduler.start();
        var _ = waker.scheduleWithFixedDelay(
                scheduler::triggerCheckForDueExecutions, POLL.toMillis(), POLL.toMillis(), TimeUnit.MILLISECONDS);
    }

    @Override
    public void stop() {
        waker.shutdownNow();
        scheduler.stop();
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
