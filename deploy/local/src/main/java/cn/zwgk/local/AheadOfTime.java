package cn.zwgk.local;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/**
 * A cache of loaded classes and compiled code (JEP 483, 515) that lets a JVM come up with half the work. It belongs to one JDK and one
 * class path; a JVM that finds it unfit starts without it.
 */
record AheadOfTime(Path cache) {

    /** A JVM that ends writes the cache first, which can take a minute on a busy machine. */
    private static final Duration WRITING = Duration.ofMinutes(3);

    /** @param folder where the cache lies, with what it was made of */
    static AheadOfTime in(Path folder, String name) {
        return new AheadOfTime(folder.resolve(name + "-" + Runtime.version() + ".aot"));
    }

    boolean exists() {
        return Files.isRegularFile(cache);
    }

    /** The options of a JVM that uses the cache, if it is there. */
    List<String> use() {
        return exists() ? List.of("-XX:AOTCache=" + cache, "-Xlog:aot*=error") : List.of();
    }

    /** The options of a JVM that makes the cache when it ends. */
    List<String> make() {
        return List.of("-XX:AOTCacheOutput=" + fresh());
    }

    /** Makes the cache by running a part once on these options and putting what it leaves at its end to use. */
    void makeBy(ProcessPart trainee) {
        StopOnExit.watch(trainee).start();
        trainee.process().stop(WRITING);
        StopOnExit.forget(trainee);
        made();
    }

    /** Puts a cache that was made to use. */
    void made() {
        if (Files.isRegularFile(fresh())) {
            Folders.move(fresh(), cache);
        }
    }

    private Path fresh() {
        return cache.resolveSibling(cache.getFileName() + ".part");
    }
}
