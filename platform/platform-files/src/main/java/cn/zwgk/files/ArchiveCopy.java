package cn.zwgk.files;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes an archive anew, file by file. */
final class ArchiveCopy {

    /** Makes another file of one in the archive. */
    interface Change {

        void write(FileKind kind, Path from, Path to) throws IOException;
    }

    private ArchiveCopy() {}

    static void write(Path source, Path target, Budget budget, Change change) throws IOException {
        try (Parts parts = new Parts(source, budget);
                ZipOutputStream zip = new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(target)))) {
            for (String name : parts.names()) {
                ZipEntry entry = new ZipEntry(name);
                entry.setTime(0);
                zip.putNextEntry(entry);
                try (InputStream content = parts.open(name)) {
                    file(FileKind.ofName(name), content, zip, budget, change);
                }
                zip.closeEntry();
            }
        }
    }

    private static void file(FileKind kind, InputStream content, ZipOutputStream zip, Budget budget, Change change)
            throws IOException {
        Path from = Files.createTempFile("archived-", ".part");
        Path to = Files.createTempFile("archived-", ".changed");
        try {
            Nested.copy(content, from, budget);
            change.write(kind, from, to);
            Files.copy(to, zip);
        } finally {
            Files.deleteIfExists(from);
            Files.deleteIfExists(to);
        }
    }
}
