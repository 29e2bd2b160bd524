package cn.zwgk.interpretation.forms;

import cn.zwgk.interpretation.Names;
import cn.zwgk.interpretation.materials.Interpretation;
import cn.zwgk.interpretation.media.FileEntry;
import cn.zwgk.interpretation.media.FileRole;
import cn.zwgk.interpretation.media.MaterialFile;
import cn.zwgk.interpretation.media.MaterialFiles;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts together how material is shown, for the desk's preview as for the public. */
@Component
public class Presentations {

    private final FormSheets sheets;
    private final MaterialFiles files;
    private final Names names;

    Presentations(FormSheets sheets, MaterialFiles files, Names names) {
        this.sheets = sheets;
        this.files = files;
        this.names = names;
    }

    /** @param folder the address below which its files are fetched */
    public Presentation of(Interpretation material, String folder) {
        FormSheet sheet = sheets.of(material.id());
        List<MaterialFile> all = files.of(material.id());
        Shown shown = new Shown(material.form(), material.body(), sheet, all);
        return new Presentation(
                material.form(),
                names.of(material.form()),
                sheet,
                shown.words(),
                all.stream()
                        .filter(file -> file.role() == FileRole.PICTURE)
                        .map(file -> FileEntry.of(file, folder))
                        .toList(),
                one(all, FileRole.RECORDING, folder),
                one(all, FileRole.SUBTITLES, folder),
                one(all, FileRole.COVER, folder));
    }

    private static @Nullable FileEntry one(List<MaterialFile> all, FileRole role, String folder) {
        return all.stream()
                .filter(file -> file.role() == role)
                .findFirst()
                .map(file -> FileEntry.of(file, folder))
                .orElse(null);
    }
}
