package cn.zwgk.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;

/**
 * Copies a file without the metadata that office programs and cameras leave in it: who wrote, commented and changed it,
 * with which program, where and when a photo was taken. What the file says stays as it is, and so does a file under an
 * electronic seal (电子签章), because every change would break the seal.
 */
public final class CleanCopy {

    private final Duration time;

    CleanCopy(Duration time) {
        this.time = time;
    }

    /**
     * What has no metadata is copied as it is.
     *
     * @throws UnreadableFile when the file cannot be read, so that nobody knows what it carries
     */
    public void write(Path source, String mediaType, Path target) {
        FileKind kind = FileKind.ofType(mediaType);
        TimeLimit.run(time, () -> {
            write(source, kind, target);
            return true;
        });
    }

    private void write(Path source, FileKind kind, Path target) throws IOException {
        Path made = Files.createTempFile("clean-", ".part");
        try {
            Cleaners.clean(kind, source, made, new Budget(time));
            Files.copy(made, target, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(made);
        }
    }
}
