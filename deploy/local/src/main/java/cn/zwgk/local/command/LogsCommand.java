package cn.zwgk.local.command;

import cn.zwgk.local.StartFailed;
import cn.zwgk.local.Workspace;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows the end of a part's log. */
@Command(name = "logs", description = "Shows the end of the log of a part.", mixinStandardHelpOptions = true)
final class LogsCommand implements Callable<Integer> {

    @Parameters(paramLabel = "NAME", description = "policy, gateway, kafka …")
    private String name = "";

    @Option(
            names = {"-n", "--lines"},
            description = "How many lines (${DEFAULT-VALUE}).")
    private int lines = 100;

    @Option(
            names = {"-f", "--follow"},
            description = "Goes on showing what comes.")
    private boolean follow;

    @Override
    public Integer call() throws InterruptedException {
        Path logs = Workspace.find().logs();
        Path log = logs.resolve(name + ".log");
        if (!Files.exists(log)) {
            throw new StartFailed("There is no log by the name of " + name + "; there are: " + names(logs) + ".");
        }
        try {
            return new ProcessBuilder("tail", "-n", Integer.toString(lines), follow ? "-F" : "-q", log.toString())
                    .inheritIO()
                    .start()
                    .waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String names(Path logs) {
        if (!Files.isDirectory(logs)) {
            return "none yet";
        }
        try (var files = Files.list(logs)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(file -> file.endsWith(".log"))
                    .map(file -> file.substring(0, file.length() - ".log".length()))
                    .sorted()
                    .collect(Collectors.joining(", "));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
