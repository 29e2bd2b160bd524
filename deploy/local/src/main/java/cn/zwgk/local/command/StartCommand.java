package cn.zwgk.local.command;

import cn.zwgk.local.RunningPlatform;
import cn.zwgk.local.StartFailed;
import cn.zwgk.local.Workspace;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Starts the platform in the background and returns when it is ready. */
@Command(
        name = "start",
        description = "Starts in the background and returns when everything is ready.",
        mixinStandardHelpOptions = true)
final class StartCommand implements Callable<Integer> {

    @Option(names = "--empty", description = "Without the sample documents.")
    private boolean empty;

    @Override
    public Integer call() {
        Workspace workspace = Workspace.find();
        RunningPlatform running = RunningPlatform.of(workspace);
        running.launcher().ifPresent(launcher -> {
            throw new StartFailed("The platform runs already (process " + launcher.pid() + "); ./run status shows it.");
        });
        Path log = workspace.logs().resolve("launcher.log");
        try {
            Files.createDirectories(workspace.logs());
            Files.deleteIfExists(log);
            Process launcher = spawn(log);
            long shown = 0;
            boolean ended = false;
            while (!ended && !running.isReady()) {
                ended = launcher.waitFor(200, TimeUnit.MILLISECONDS);
                shown = show(log, shown);
            }
            launcher.waitFor(300, TimeUnit.MILLISECONDS);
            show(log, shown);
            return ended ? launcher.exitValue() : 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return 1;
        }
    }

    /** This same program without a command, in a session of its own, so that the terminal may be closed. */
    private Process spawn(Path log) throws IOException {
        ProcessHandle.Info self = ProcessHandle.current().info();
        List<String> command = new ArrayList<>(List.of(
                "setsid",
                self.command().orElse("java"),
                "-Xmx96m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Dstdout.encoding=UTF-8",
                "-Dzwgk.root=" + Workspace.find().root(),
                "-cp",
                System.getProperty("java.class.path"),
                Launcher.class.getName()));
        if (empty) {
            command.add("--empty");
        }
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectInput(new File("/dev/null"))
                .redirectOutput(log.toFile())
                .start();
    }

    private static long show(Path log, long from) throws IOException {
        byte[] all = Files.exists(log) ? Files.readAllBytes(log) : new byte[0];
        System.out.write(all, (int) from, (int) (all.length - from));
        System.out.flush();
        return all.length;
    }
}
