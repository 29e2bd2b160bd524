package cn.zwgk.files;

import java.io.IOException;
import java.nio.file.Path;

/** Makes an archive anew in which the texts are gone from every file, and from the names of the files. */
final class ArchiveRedaction {

    private ArchiveRedaction() {}

    static void redact(Path source, Sought sought, Path target, Budget budget) throws IOException {
        try (Parts parts = new Parts(source, budget)) {
            if (parts.names().stream().anyMatch(sought::in)) {
                throw new CannotRedact("redaction-unsupported");
            }
        }
        ArchiveCopy.write(
                source, target, budget, (kind, from, to) -> Redactors.redactIfNeeded(kind, from, sought, to, budget));
    }
}
