package cn.zwgk.interpretation.media;

import cn.zwgk.uploads.FileStore.StoredFile;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A file of an interpretation.
 *
 * @param position among the files of its role, from 0
 * @param original as it was handed in, for the desk alone
 * @param mediaType of the original, as found in its content
 * @param served what everybody gets: without metadata; subtitles as WebVTT
 * @param servedType the media type of what is served
 * @param textInstead the text alternative 替代文字 of a picture; what is said, of subtitles
 */
public record MaterialFile(
        UUID id,
        FileRole role,
        int position,
        String fileName,
        String mediaType,
        StoredFile original,
        String servedType,
        StoredFile served,
        @Nullable String textInstead) {

    /** Whether somebody who cannot see it is told what it shows. */
    public boolean saysWhatItShows() {
        return textInstead != null && !textInstead.isBlank();
    }

    public boolean isSound() {
        return servedType.startsWith("audio/");
    }
}
