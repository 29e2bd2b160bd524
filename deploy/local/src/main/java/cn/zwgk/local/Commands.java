package cn.zwgk.local;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Runs a program to its end. */
final class Commands {

    private Commands() {}

    /** @throws StartFailed if it cannot be started or ends with an error */
    static void run(String name, Path folder, Path log, List<String> command, Map<String, String> environment) {
        Folders.create(folder);
        Folders.createParent(log);
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().putAll(environment);
        try {
            Process process = builder.start();
            AutoCloseable ending = StopOnExit.watch(process::destroy);
            try {
                if (process.waitFor() != 0) {
                    throw new StartFailed(name + " failed (exit code " + process.exitValue() + "): "
                            + ServerProcess.LogTail.reason(log) + " The whole log: " + log);
                }
            } catch (InterruptedException e) {
                process.destroy();
                Thread.currentThread().interrupt();
                throw new StartFailed(name + " was interrupted.", e);
            } finally {
                StopOnExit.forget(ending);
            }
        } catch (IOException e) {
            throw new StartFailed(name + " could not be started: " + e.getMessage() + ".", e);
        }
    }
}
