package cn.zwgk.local;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** What this JVM started ends with it, whether it ends by itself, by Ctrl-C or by a signal. */
final class StopOnExit {

    private static final Set<AutoCloseable> RUNNING = ConcurrentHashMap.newKeySet();

    static {
        Runtime.getRuntime().addShutdownHook(new Thread(StopOnExit::stopAll, "stop-on-exit"));
    }

    private StopOnExit() {}

    static <T extends AutoCloseable> T watch(T started) {
        RUNNING.add(started);
        return started;
    }

    static void forget(AutoCloseable ended) {
        RUNNING.remove(ended);
    }

    private static void stopAll() {
        for (AutoCloseable started : RUNNING) {
            try {
                started.close();
            } catch (Exception e) {
                System.err.println("Stopping failed: " + e.getMessage());
            }
        }
    }
}
