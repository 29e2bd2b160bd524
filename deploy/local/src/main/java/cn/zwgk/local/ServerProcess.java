package cn.zwgk.local;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One operating-system process with its log and its way to be asked whether it is ready. It runs in a session of its own, so
 * that Ctrl-C in the terminal reaches the launcher alone, which then stops the parts in order.
 */
final class ServerProcess {

    /** How a process is started: command line, environment (in addition to none of ours but PATH, HOME and the locale) and log. */
    record Launch(String name, Path folder, Path log, List<String> command, Map<String, String> environment) {}

    private static final List<String> INHERITED = List.of("PATH", "HOME", "LANG", "LC_ALL", "TMPDIR", "USER");

    private static final Duration STOP_PATIENCE = Duration.ofSeconds(30);
    private static final long LOG_LIMIT = 20_000_000;

    /** Asking ten parts more often than this would take a tenth of a core from them. */
    private static final long BETWEEN_QUESTIONS_MILLIS = 200;

    private final String signal;
    private final Duration patience;
    private volatile @Nullable Process process;
    private volatile @Nullable ProcessMark mark;

    /**
     * @param signal what asks it to end in order: TERM, or INT for PostgreSQL's fast shutdown
     * @param patience how long the start may take
     */
    ServerProcess(String signal, Duration patience) {
        this.signal = signal;
        this.patience = patience;
    }

    /** Starts and waits. The log is appended to. */
    synchronized void start(Launch launch, BooleanSupplier ready) {
        if (running()) {
            return;
        }
        Process started = spawn(launch);
        process = started;
        ProcessMark written = new ProcessMark(launch.folder().resolve("process"));
        written.write(started.toHandle());
        mark = written;
        long start = System.nanoTime();
        while (!ready.getAsBoolean()) {
            if (process == null) {
                throw new StartFailed(launch.name() + " was stopped while it was starting.");
            }
            if (ended(started, BETWEEN_QUESTIONS_MILLIS)) {
                forget();
                throw new StartFailed(launch.name() + " ended while it was starting (exit code " + started.exitValue()
                        + "): " + LogTail.reason(launch.log()) + " The whole log: " + launch.log());
            }
            if (System.nanoTime() - start > patience.toNanos()) {
                stop();
                throw new StartFailed(launch.name() + " was not ready after " + patience.toSeconds() + " s: "
                        + LogTail.reason(launch.log()) + " The whole log: " + launch.log());
            }
        }
    }

    /** Stopping must not wait for a start that is under way, so this is not synchronized. */
    void stop() {
        stop(STOP_PATIENCE);
    }

    /** @param longest how long the process may take to end in order, before it is ended by force */
    void stop(Duration longest) {
        Process current = process;
        if (current == null) {
            return;
        }
        List<ProcessHandle> tree = tree(current);
        if (current.isAlive()) {
            send(signal, current.pid());
            if (!ended(current, longest.toMillis())) {
                tree.forEach(ProcessHandle::destroyForcibly);
            }
        }
        tree.forEach(ProcessHandle::destroyForcibly);
        forget();
    }

    void kill() {
        Process current = process;
        if (current == null) {
            return;
        }
        List<ProcessHandle> tree = tree(current);
        tree.forEach(ProcessHandle::destroyForcibly);
        tree.forEach(handle -> handle.onExit().join());
        forget();
    }

    boolean running() {
        Process current = process;
        return current != null && current.isAlive();
    }

    OptionalLong pid() {
        Process current = process;
        return current == null || !current.isAlive() ? OptionalLong.empty() : OptionalLong.of(current.pid());
    }

    private static Process spawn(Launch launch) {
        Folders.create(launch.folder());
        Folders.createParent(launch.log());
        Folders.rotate(launch.log(), LOG_LIMIT);
        List<String> command = new ArrayList<>(List.of("setsid"));
        command.addAll(launch.command());
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(launch.folder().toFile())
                .redirectErrorStream(true)
                .redirectInput(new File("/dev/null"))
                .redirectOutput(ProcessBuilder.Redirect.appendTo(launch.log().toFile()));
        builder.environment().keySet().retainAll(INHERITED);
        builder.environment().putAll(launch.environment());
        try {
            return builder.start();
        } catch (IOException e) {
            throw new StartFailed(launch.name() + " could not be started: " + e.getMessage() + ".", e);
        }
    }

    private static List<ProcessHandle> tree(Process root) {
        return Stream.concat(root.toHandle().descendants(), Stream.of(root.toHandle()))
                .toList();
    }

    /** Ends a process that an earlier run left behind, and everything below it. */
    static void end(ProcessHandle left) {
        List<ProcessHandle> tree =
                Stream.concat(left.descendants(), Stream.of(left)).toList();
        send("INT", left.pid());
        send("TERM", left.pid());
        try {
            left.onExit().get(STOP_PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException e) {
            left.destroyForcibly();
        }
        tree.forEach(ProcessHandle::destroyForcibly);
    }

    /** Asks a launcher to end and waits until it has stopped everything. */
    static void endInOrder(ProcessHandle launcher) {
        send("TERM", launcher.pid());
        try {
            launcher.onExit().get(2 * STOP_PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException e) {
            launcher.destroyForcibly();
        }
    }

    static void send(String signal, long pid) {
        try {
            new ProcessBuilder("kill", "-" + signal, Long.toString(pid))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static boolean ended(Process process, long millis) {
        try {
            return process.waitFor(millis, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StartFailed("The start was interrupted.", e);
        }
    }

    private void forget() {
        process = null;
        ProcessMark written = mark;
        mark = null;
        if (written != null) {
            written.clear();
        }
    }

    /** The line of a log that most likely says why a process ended. */
    static final class LogTail {

        private static final int WINDOW = 400;
        private static final List<String> MARKS = List.of(
                "APPLICATION FAILED TO START", "FATAL", "Caused by", "ERROR", "Exception", "Error", "could not");

        private LogTail() {}

        static String reason(Path log) {
            List<String> lines = lines(log);
            List<String> tail = lines.subList(Math.max(0, lines.size() - WINDOW), lines.size());
            for (String mark : MARKS) {
                var found = tail.reversed().stream()
                        .filter(line -> line.contains(mark))
                        .findFirst();
                if (found.isPresent()) {
                    return shortened(found.get());
                }
            }
            return tail.isEmpty() ? "it wrote nothing." : shortened(tail.getLast());
        }

        private static String shortened(String line) {
            String text = line.strip();
            return (text.length() <= 300 ? text : text.substring(0, 300) + "…") + (text.endsWith(".") ? "" : ".");
        }

        private static List<String> lines(Path log) {
            try {
                return Files.exists(log)
                        ? new String(Files.readAllBytes(log), StandardCharsets.UTF_8)
                                .lines()
                                .toList()
                        : List.of();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
