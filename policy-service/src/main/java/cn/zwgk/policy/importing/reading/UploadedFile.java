package cn.zwgk.policy.importing.reading;

import java.nio.file.Path;

/**
 * A file as it lies on disk.
 *
 * @param name as the person named it, with the path inside archives; never used to write anything
 */
public record UploadedFile(Path path, String name) {

    String lowerCaseName() {
        return name.toLowerCase(java.util.Locale.ROOT);
    }

    Place start() {
        return new Place(name, 1);
    }
}
