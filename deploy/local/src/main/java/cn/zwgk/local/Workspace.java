package cn.zwgk.local;

import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The clone of the repository and its {@code .local} folder, in which everything lives that is fetched, unpacked or
 * written while the platform runs here. Git ignores it.
 *
 * @param bin what was unpacked or prepared from the archives, shared by everything that runs from this clone
 */
public record Workspace(Path root, Path bin) {

    Workspace(Path root) {
        this(root, root.resolve(".local/bin"));
    }

    /** The repository that the working directory lies in: the nearest folder above that holds {@code run} and {@code pom.xml}. */
    public static Workspace find() {
        Path start =
                Path.of(System.getProperty("zwgk.root", "")).toAbsolutePath().normalize();
        for (Path folder = start; folder != null; folder = folder.getParent()) {
            if (Files.isRegularFile(folder.resolve("run")) && Files.isRegularFile(folder.resolve("pom.xml"))) {
                return new Workspace(folder);
            }
        }
        throw new StartFailed(
                "No clone of the platform was found at " + start + " or above; start it from inside the clone.");
    }

    /** What Maven fetched: archives of the servers and Kafka's jars. */
    public Path archives() {
        return local().resolve("archives");
    }

    public Path data() {
        return local().resolve("data");
    }

    public Path logs() {
        return local().resolve("logs");
    }

    /** Which processes run, for {@code ./run status} and {@code ./run stop}. */
    public Path state() {
        return local().resolve("run");
    }

    public Path local() {
        return root.resolve(".local");
    }
}
