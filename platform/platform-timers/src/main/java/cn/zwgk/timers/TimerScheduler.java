package cn.zwgk.timers;

import cn.zwgk.web.GrowingPause;
import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerBuilder;
import com.github.kagkarlsson.scheduler.Waiter;
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
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.context.SmartLifecycle;

/** Rings the timers when the service's time says so. Several instances of a service share the work. */
final class TimerScheduler implements SmartLifecycle {

    private static final Duration POLL = Duration.ofSeconds(1);
    private static final GrowingPause PAUSE = new GrowingPause(Duration.ofSeconds(1), Duration.ofMinutes(5));
    private static final int THREADS = 4;
    /** Fetch when less than half a thread's worth of work is left, up to three times as much as there are threads. */
    private static final double FETCH_BELOW = 0.5;

    private static final double FETCH_UP_TO = 3.0;

    private final DataSource database;
    private final List<Task<?>> tasks;
    private final InstantSource time;
    private final StatsRegistryAdapter statistics;
    private volatile @Nullable Scheduler scheduler;

    TimerScheduler(DataSource database, List<TimerHandler> handlers, InstantSource time, MeterRegistry meters) {
        this.database = database;
        this.tasks = handlers.stream().<Task<?>>map(TimerScheduler::task).toList();
        this.time = time;
        this.statistics = new StatsRegistryAdapter(new MicrometerStatsRegistry(meters, tasks));
    }

    /** Polls by the machine's clock: by the service's, it would sleep for days when that is put back after a rehearsal. */
    private static final class SteadyPolling extends SchedulerBuilder {

        SteadyPolling(DataSource database, List<Task<?>> tasks) {
            super(database, tasks);
        }

        @Override
        protected Waiter buildWaiter() {
            return new Waiter(POLL);
        }
    }

    private static Task<Void> task(TimerHandler handler) {
        return Tasks.oneTime(handler.task(), Void.class)
                .onFailure(TimerScheduler::again)
                .execute((instance, context) -> handler.due(Timers.businessId(instance.getId())));
    }

    private static void again(ExecutionComplete failed, ExecutionOperations<Void> operations) {
        int failures = failed.getExecution().consecutiveFailures + 1; // This one is not counted yet.
        operations.reschedule(failed, failed.getTimeDone().plus(PAUSE.after(failures)));
    }

    /** A scheduler of db-scheduler's has one life: what was stopped rings again with a new one. */
    @Override
    public void start() {
        Scheduler started = new SteadyPolling(database, tasks)
                .clock(time::instant)
                .pollUsingLockAndFetch(FETCH_BELOW, FETCH_UP_TO)
                .threads(THREADS)
                .addSchedulerListener(statistics)
                .build();
        scheduler = started;
        started.start();
    }

    @Override
    public void stop() {
        Scheduler stopped = scheduler;
        scheduler = null;
        if (stopped != null) {
            stopped.stop();
        }
    }

    @Override
    public boolean isRunning() {
        return scheduler != null;
    }
}
