package cn.zwgk.uploads;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.InputStreamSource;

/** A place on the disk for as long as a file that comes in is looked at. */
public final class UploadedFile {

    private static final Logger LOG = LoggerFactory.getLogger(UploadedFile.class);

    private UploadedFile() {}

    /** Copies the content to a temporary place, lets it be looked at and removes it. */
    public static <T> T with(InputStreamSource content, Function<Path, T> look) {
        return inPlace(place -> {
            copy(content, place);
            return look.apply(place);
        });
    }

    /** Gives a temporary place to write to and removes it. */
    public static <T> T inPlace(Function<Path, T> work) {
        Path place = temporary();
        try {
            return work.apply(place);
        } finally {
            delete(place);
        }
    }

    private static void copy(InputStreamSource content, Path target) {
        try (InputStream stream = content.getInputStream()) {
            Files.copy(stream, target, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Path temporary() {
        try {
            return Files.createTempFile("upload-", ".part");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException failure) {
            LOG.warn("A temporary file stays behind: {}", file.getFileName(), failure);
        }
    }
}
