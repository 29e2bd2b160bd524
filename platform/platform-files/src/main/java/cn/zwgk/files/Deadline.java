package cn.zwgk.files;

import java.io.Closeable;
import java.io.IOException;
import java.time.Duration;

/** Closes a resource once its time is up, which wakes whoever waits for it. */
final class Deadline implements AutoCloseable {

    private final Thread watch;
    private volatile boolean passed;

    Deadline(Closeable resource, Duration time) {
        this.watch = Thread.ofVirtual().start(() -> {
            try {
                Thread.sleep(time);
            } catch (InterruptedException inTime) {
                return;
            }
            passed = true;
            closed(resource);
        });
    }

    boolean passed() {
        return passed;
    }

    @Override
    public void close() {
        watch.interrupt();
    }

    private static void closed(Closeable resource) {
        try {
            resource.close();
        } catch (IOException alreadyGone) {
            // What cannot be closed is closed.
        }
    }
}
