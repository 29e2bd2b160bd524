package cn.zwgk.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** A file inside a file, taken out for as long as it is read. */
final class Nested {

    private static final long LARGEST = 128L * 1024 * 1024;

    private Nested() {}

    static void read(String name, FileKind kind, InputStream content, Passages into) throws IOException {
        Passages inside = into.inside("内嵌文件“" + name.substring(name.lastIndexOf('/') + 1) + "”");
        Path file = Files.createTempFile("nested-", ".part");
        try {
            copy(content, file, into.budget());
            read(kind, file, inside);
        } finally {
            Files.deleteIfExists(file);
        }
    }

    /** Office programs put drawings of their own under the names of pictures; there is nothing written in them. */
    static void read(FileKind kind, Path file, Passages inside) throws IOException {
        try {
            Readers.read(kind, file, inside);
        } catch (UnreadableFile unreadable) {
            if (!FileKind.PICTURES.contains(kind) || !unreadable.code().equals("file-broken")) {
                throw unreadable;
            }
        }
    }

    /** Cleans a file inside a file; a drawing under the name of a picture stays as it is. */
    static void clean(FileKind kind, Path file, Path target, Budget budget) throws IOException {
        try {
            Cleaners.clean(kind, file, target, budget);
        } catch (UnreadableFile unreadable) {
            if (!FileKind.PICTURES.contains(kind) || !unreadable.code().equals("file-broken")) {
                throw unreadable;
            }
            Files.copy(file, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    static void copy(InputStream content, Path file, Budget budget) throws IOException {
        try (var out = Files.newOutputStream(file);
                InputStream counted = budget.counted(content, LARGEST)) {
            counted.transferTo(out);
        }
    }
}
