package cn.zwgk.policy.importing;

import cn.zwgk.policy.importing.reading.MalformedMapping;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.NonTransientDataAccessException;
import org.springframework.stereotype.Component;

/**
 * Works on imports, one after the other, on a virtual thread. It is woken when one is received, and looks by itself for those that another
 * process left lying; so a restart takes up what was running.
 */
@Component
class ImportWorker implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(ImportWorker.class);
    private static final long LOOK_SECONDS = 5;

    private final UUID worker = UUID.randomUUID();
    private final ImportJobs jobs;
    private final RunImport runImport;
    private final Semaphore calls = new Semaphore(0);
    private volatile boolean running;
    private @Nullable Thread thread;

    ImportWorker(ImportJobs jobs, RunImport runImport) {
        this.jobs = jobs;
        this.runImport = runImport;
    }

    /** Tells that there may be something to do. */
    void wake() {
        calls.release();
    }

    @Override
    public void start() {
        running = true;
        thread = Thread.ofVirtual().name("imports").start(this::workUntilStopped);
    }

    /** Waits for the batch in hand. */
    @Override
    public void stop() {
        running = false;
        wake();
        Thread current = thread;
        if (current != null) {
            try {
                current.join(TimeUnit.SECONDS.toMillis(20));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private void workUntilStopped() {
        while (running) {
            boolean worked = false;
            try {
                worked = workOnce();
            } catch (RuntimeException e) {
                LOG.warn("The import is taken up again later: {}", e.toString());
            }
            if (!worked) {
                await();
            }
        }
    }

    /** @return whether there was an import to work on */
    boolean workOnce() {
        Optional<ImportJob> claimed = jobs.claim(worker, ImportSettings.LEASE);
        claimed.ifPresent(this::work);
        return claimed.isPresent();
    }

    private void work(ImportJob job) {
        LOG.info("Import {} goes on after entry {}", job.id(), job.read());
        try {
            boolean finished = runImport.run(job, worker, () -> running);
            LOG.info("Import {} {}", job.id(), finished ? "is finished" : "is given back");
        } catch (LeaseLost e) {
            LOG.warn("Import {} was taken over by another process", job.id());
        } catch (UncheckedIOException e) {
            stop(job, "import-files-unreadable", e);
        } catch (MalformedMapping e) {
            stop(job, e.code(), e);
        } catch (NonTransientDataAccessException | IllegalStateException | NullPointerException e) {
            stop(job, "import-failed", e);
        }
    }

    private void stop(ImportJob job, String code, RuntimeException e) {
        LOG.error("Import {} stopped", job.id(), e);
        jobs.finish(job.id(), worker, ImportState.STOPPED, code);
    }

    private void await() {
        try {
            if (calls.tryAcquire(LOOK_SECONDS, TimeUnit.SECONDS)) {
                calls.drainPermits();
            }
        } catch (InterruptedException e) {
            running = false;
            Thread.currentThread().interrupt();
        }
    }
}
