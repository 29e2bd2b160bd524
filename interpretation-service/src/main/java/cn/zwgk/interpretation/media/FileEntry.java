package cn.zwgk.interpretation.media;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A file as a page lists it.
 *
 * @param mediaType of what is served
 * @param size of what is served, in bytes
 * @param textInstead the text alternative of a picture; what is said, of subtitles
 * @param address where it is fetched, relative to the host
 */
public record FileEntry(
        UUID id,
        FileRole role,
        String fileName,
        String mediaType,
        long size,
        @Nullable String textInstead,
        String address) {

    /** @param folder the address of the interpretation's files */
    public static FileEntry of(MaterialFile file, String folder) {
        return new FileEntry(
                file.id(),
                file.role(),
                file.fileName(),
                file.servedType(),
                file.served().size(),
                file.textInstead(),
                folder + "/" + file.id());
    }
}
