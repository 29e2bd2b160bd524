package cn.zwgk.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.poifs.filesystem.DocumentEntry;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Whether a text stands anywhere in a file of before 2007. */
final class OldBytes {

    private OldBytes() {}

    static byte[] joined(byte[] one, byte[] other) {
        return ByteBuffer.allocate(one.length + other.length)
                .put(one)
                .put(other)
                .array();
    }

    /** Looks at the whole file and at each stream, in Unicode of both orders and in the code pages. */
    static void assertNone(Path file, String... given) throws IOException {
        for (String text : given) {
            assertThat(hold(file, text)).as(text).isFalse();
        }
    }

    /** Whether the text stands in the file or a stream of it. */
    static boolean hold(Path file, String text) throws IOException {
        List<Charset> charsets = List.of(
                StandardCharsets.UTF_16LE,
                StandardCharsets.UTF_16BE,
                StandardCharsets.UTF_8,
                Charset.forName("GB18030"));
        byte[] all = joined(Files.readAllBytes(file), streams(file));
        String haystack = new String(all, StandardCharsets.ISO_8859_1);
        return charsets.stream()
                .anyMatch(
                        charset -> haystack.contains(new String(text.getBytes(charset), StandardCharsets.ISO_8859_1)));
    }

    /** What the streams of the file hold, one after another. */
    static byte[] streams(Path file) throws IOException {
        try (POIFSFileSystem container = new POIFSFileSystem(file.toFile(), true)) {
            ByteArrayOutputStream all = new ByteArrayOutputStream();
            OldStreams.visit(container.getRoot(), (name, content) -> all.write(content));
            if (container.getRoot().hasEntryCaseInsensitive("Workbook")
                    && container.getRoot().getEntryCaseInsensitive("Workbook") instanceof DocumentEntry workbook) {
                all.write(SheetRecords.joined(OldStreams.content(workbook), 0));
                all.write(SheetRecords.joined(OldStreams.content(workbook), 1));
            }
            return all.toByteArray();
        }
    }
}
