package cn.zwgk.files;

import java.nio.file.Path;
import java.util.List;

/** Reads the text of a file, with its place, also where a reader would not look. */
public final class FileTexts {

    /**
     * @return in the order of the file; nothing for types that hold no text
     * @throws UnreadableFile when the text cannot be known
     */
    public List<Passage> read(Path file, String mediaType) {
        return List.of();
    }
}
