package cn.zwgk.test;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Generated files that stand in the repository: tests compare them, and {@code -Dzwgk.docs.update=true} writes them anew. */
final class Repository {

    private Repository() {}

    /** Compares a file with what it should hold; says how to bring it up to date when it differs. */
    static void assertHolds(String file, String content) {
        Path path = root().resolve(file);
        try {
            if (Boolean.getBoolean("zwgk.docs.update")) {
                @Nullable Path folder = path.getParent();
                if (folder != null) {
                    Files.createDirectories(folder);
                }
                Files.writeString(path, content);
            }
            String present = Files.exists(path) ? Files.readString(path) : "";
            if (!present.equals(content)) {
                throw new AssertionError(
                        file + " is out of date; run the tests with -Dzwgk.docs.update=true and commit it");
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Path root() {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.isDirectory(folder.resolve("contracts")) || !Files.isDirectory(folder.resolve("platform"))) {
            @Nullable Path parent = folder.getParent();
            if (parent == null) {
                throw new IllegalStateException("Not inside the repository");
            }
            folder = parent;
        }
        return folder;
    }
}
