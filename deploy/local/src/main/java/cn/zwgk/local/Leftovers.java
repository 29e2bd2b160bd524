package cn.zwgk.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Processes of a platform whose launcher is gone (killed, or the terminal closed over it). */
final class Leftovers {

    private Leftovers() {}

    /** Ends them, the services before the servers. @return the names of the parts that were still running */
    static List<String> stop(Path data) {
        List<String> stopped = new ArrayList<>();
        if (!Files.isDirectory(data)) {
            return stopped;
        }
        try (var folders = Files.list(data)) {
            for (Path folder :
                    folders.sorted(Comparator.comparingInt(Leftovers::order)).toList()) {
                ProcessMark mark = new ProcessMark(folder.resolve("process"));
                mark.process().ifPresent(process -> {
                    ServerProcess.end(process);
                    stopped.add(folder.getFileName().toString());
                });
                mark.clear();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return stopped;
    }

    private static int order(Path folder) {
        return switch (folder.getFileName().toString()) {
            case "postgres" -> 2;
            case "kafka", "elasticsearch", "keycloak" -> 1;
            default -> 0;
        };
    }
}
