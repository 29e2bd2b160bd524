package cn.zwgk.interpretation.forms;

import cn.zwgk.interpretation.materials.Form;
import cn.zwgk.interpretation.media.FileRole;
import cn.zwgk.interpretation.media.MaterialFile;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** All that people get to see and hear of one piece of material. */
record Shown(Form form, String body, FormSheet sheet, List<MaterialFile> files) {

    Shown {
        files = List.copyOf(files);
    }

    boolean has(FileRole role) {
        return files.stream().anyMatch(file -> file.role() == role);
    }

    /** What is said, in words: the transcript, or else the subtitles. */
    @Nullable
    String words() {
        return FormNeed.isGiven(sheet.transcript()) ? sheet.transcript() : spoken().orElse(null);
    }

    private Optional<String> spoken() {
        return files.stream()
                .filter(file -> file.role() == FileRole.SUBTITLES)
                .findFirst()
                .map(MaterialFile::textInstead);
    }
}
