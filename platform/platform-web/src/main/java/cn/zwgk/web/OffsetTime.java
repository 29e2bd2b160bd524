package cn.zwgk.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/**
 * System time moved by the ISO-8601 duration in a file, for rehearsals on a platform of their own: all services that
 * read the same file live in the same moment. Without the file it is system time.
 */
final class OffsetTime implements InstantSource {

    private final Path file;

    OffsetTime(Path file) {
        this.file = file;
    }

    @Override
    public Instant instant() {
        return InstantSource.system().instant().plus(offset());
    }

    private Duration offset() {
        try {
            String text = Files.readString(file).strip();
            return text.isEmpty() ? Duration.ZERO : Duration.parse(text);
        } catch (NoSuchFileException absent) {
            return Duration.ZERO;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
