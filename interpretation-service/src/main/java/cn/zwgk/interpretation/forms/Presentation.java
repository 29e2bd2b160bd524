package cn.zwgk.interpretation.forms;

import cn.zwgk.interpretation.materials.Form;
import cn.zwgk.interpretation.media.FileEntry;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How an interpretation is shown beside its text: the page's player, picture series and names. Only what its form has.
 *
 * @param words what is said, in words: the transcript, or else the subtitles
 * @param pictures the series, in its order
 */
public record Presentation(
        Form form,
        String formName,
        FormSheet sheet,
        @Nullable String words,
        List<FileEntry> pictures,
        @Nullable FileEntry recording,
        @Nullable FileEntry subtitles,
        @Nullable FileEntry cover) {

    public Presentation {
        pictures = List.copyOf(pictures);
    }
}
