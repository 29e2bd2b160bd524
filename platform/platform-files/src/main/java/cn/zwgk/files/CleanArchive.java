package cn.zwgk.files;

import java.io.IOException;
import java.nio.file.Path;

/** Copies an archive with clean copies of the files in it, under their names and without their dates. */
final class CleanArchive {

    private CleanArchive() {}

    static void clean(Path source, Path target, Budget budget) throws IOException {
        ArchiveCopy.write(source, target, budget, (kind, from, to) -> Nested.clean(kind, from, to, budget));
    }
}
