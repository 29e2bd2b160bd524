package cn.zwgk.files;

import java.nio.file.NoSuchFileException;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Runs a parser beside the thread that asked for it, which goes on when the time is up even if the parser does not. Only
 * a few work at once, so that many uploads in the same minute do not fill the memory.
 */
final class TimeLimit {

    private static final Duration GRACE = Duration.ofSeconds(1);
    private static final Semaphore AT_ONCE = new Semaphore(2, true);

    private TimeLimit() {}

    /** @throws UnreadableFile whatever goes wrong: a parser that stumbles says the same as a broken file */
    static <T> T run(Duration time, Callable<T> work) {
        FutureTask<T> task = new FutureTask<>(work);
        boolean admitted = false;
        try {
            AT_ONCE.acquire();
            admitted = true;
            Thread.ofPlatform().daemon().name("file-parser").start(task);
            return task.get(time.plus(GRACE).toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException failure) {
            Throwable cause = failure.getCause();
            throw unreadable(cause == null ? failure : cause);
        } catch (TimeoutException endless) {
            throw UnreadableFile.tooComplex(endless);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw UnreadableFile.tooComplex(stopping);
        } finally {
            task.cancel(true);
            if (admitted) {
                AT_ONCE.release();
            }
        }
    }

    private static RuntimeException unreadable(Throwable cause) {
        return switch (cause) {
            case UnreadableFile known -> known;
            case CannotRedact known -> known;
            case OutOfMemoryError tooLarge -> UnreadableFile.tooComplex(tooLarge);
            case StackOverflowError tooDeep -> UnreadableFile.tooComplex(tooDeep);
            case NoSuchFileException absent -> new IllegalArgumentException("No such file", absent);
            default -> causedBy(cause);
        };
    }

    /** Libraries wrap what our own streams throw at them. */
    private static RuntimeException causedBy(Throwable failure) {
        for (Throwable cause = failure.getCause(); cause != null; cause = cause.getCause()) {
            if (cause instanceof UnreadableFile known) {
                return known;
            }
        }
        return UnreadableFile.broken(failure);
    }
}
