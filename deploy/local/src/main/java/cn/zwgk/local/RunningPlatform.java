package cn.zwgk.local;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** The platform that runs from a clone, as another process sees it: its launcher and the processes of its parts. */
public final class RunningPlatform {

    /** The machine must have this much left for the platform to be started, in MiB. */
    private static final long MEMORY_NEEDED = 2800;

    private final Workspace workspace;

    private RunningPlatform(Workspace workspace) {
        this.workspace = workspace;
    }

    public static RunningPlatform of(Workspace workspace) {
        return new RunningPlatform(workspace);
    }

    /**
     * Notes this process as the one that runs the platform.
     *
     * @throws StartFailed if another one does, or if there is too little memory
     */
    public static RunningPlatform claim(Workspace workspace) {
        RunningPlatform running = of(workspace);
        running.launcher().ifPresent(launcher -> {
            throw new StartFailed("The platform runs already (process " + launcher.pid()
                    + "); ./run status shows it, ./run stop stops it.");
        });
        Leftovers.stop(workspace.data());
        OptionalLong memory = Memory.available();
        if (memory.isPresent() && memory.getAsLong() < MEMORY_NEEDED && System.getenv("ZWGK_IGNORE_MEMORY") == null) {
            throw new StartFailed("Too little memory: the platform needs about 3 GiB and " + memory.getAsLong()
                    + " MiB are free; close something, or start it all the same with ZWGK_IGNORE_MEMORY=1 ./run.");
        }
        Folders.delete(running.readyFile());
        running.mark().write(ProcessHandle.current());
        return running;
    }

    /** The platform is ready from now on. */
    public void ready() {
        Folders.write(readyFile(), "ready\n");
    }

    public boolean isReady() {
        return launcher().isPresent() && Files.exists(readyFile());
    }

    public Optional<ProcessHandle> launcher() {
        return mark().process();
    }

    /** The process of a part, if it runs. */
    public Optional<ProcessHandle> part(String name) {
        return new ProcessMark(workspace.data().resolve(name).resolve("process")).process();
    }

    /** Stops the launcher, which stops the parts; parts without a launcher are stopped directly. Returns what had to be stopped. */
    public List<String> stop() {
        Optional<ProcessHandle> launcher = launcher();
        launcher.ifPresent(ServerProcess::endInOrder);
        List<String> left = Leftovers.stop(workspace.data());
        mark().clear();
        Folders.delete(readyFile());
        return launcher.isPresent() ? List.of("the platform") : left;
    }

    /** Removes data and logs. */
    public void reset() {
        stop();
        Folders.delete(workspace.data());
        Folders.delete(workspace.logs());
    }

    private ProcessMark mark() {
        return new ProcessMark(workspace.state().resolve("launcher"));
    }

    private Path readyFile() {
        return workspace.state().resolve("ready");
    }
}
