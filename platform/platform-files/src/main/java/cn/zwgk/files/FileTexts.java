package cn.zwgk.files;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** Reads the text of a file, with its place, also where a reader would not look. */
public final class FileTexts {

    private final Duration time;

    FileTexts(Duration time) {
        this.time = time;
    }

    /**
     * @return in the order of the file; nothing for types that hold no text
     * @throws UnreadableFile when the text cannot be known
     */
    public List<Passage> read(Path file, String mediaType) {
        FileKind kind = FileKind.ofType(mediaType);
        if (kind == FileKind.OTHER) {
            return List.of();
        }
        return TimeLimit.run(time, () -> {
            Passages found = new Passages(new Budget(time));
            Readers.read(kind, file, found);
            return found.all();
        });
    }
}
