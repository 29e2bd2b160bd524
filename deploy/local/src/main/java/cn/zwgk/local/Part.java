package cn.zwgk.local;

import java.nio.file.Path;
import java.util.OptionalLong;

/** A part of the platform that runs as a process of its own. It can be started again after it was stopped or killed; its data stay. */
public interface Part extends AutoCloseable {

    /** The short name that {@code ./run logs NAME} takes: postgres, kafka, elasticsearch, keycloak, policy … */
    String name();

    /** Where others reach it, for people. */
    String address();

    /** The file that its output goes to. */
    Path log();

    /**
     * Starts the process and returns when the part answers. Does nothing if it runs already.
     *
     * @throws StartFailed with one sentence on what to do, if it does not come up
     */
    void start();

    /** Asks the process to end in order, and ends it by force if it does not. Does nothing if it does not run. */
    void stop();

    /** Ends the process at once, as a power cut would ({@code kill -9}). */
    void kill();

    boolean running();

    /** The process id, empty if it does not run. */
    OptionalLong pid();

    @Override
    default void close() {
        stop();
    }
}
