package cn.zwgk.files;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Plain text and CSV, in whatever character set the bureau's programs wrote it. */
final class PlainText {

    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final int SAMPLE = 64 * 1024;

    private PlainText() {}

    static void read(Path file, Passages into) throws IOException {
        Charset charset = charsetOf(file);
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(into.budget().counted(Files.newInputStream(file), Long.MAX_VALUE), charset))) {
            int number = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                into.shown("第" + number + "行", line.replace("\uFEFF", ""));
            }
        }
    }

    static Charset charsetOf(Path file) throws IOException {
        byte[] start;
        try (InputStream content = Files.newInputStream(file)) {
            start = content.readNBytes(SAMPLE);
        }
        if (start.length > 1 && (start[0] & 0xFF) == 0xFF && (start[1] & 0xFF) == 0xFE) {
            return StandardCharsets.UTF_16LE;
        }
        if (start.length > 1 && (start[0] & 0xFF) == 0xFE && (start[1] & 0xFF) == 0xFF) {
            return StandardCharsets.UTF_16BE;
        }
        return isUtf8(start) ? StandardCharsets.UTF_8 : GB18030;
    }

    private static boolean isUtf8(byte[] start) {
        // Not told that this is the end: the sample may stop in the middle of a character.
        return !StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .decode(ByteBuffer.wrap(start), CharBuffer.allocate(start.length + 1), false)
                .isError();
    }
}
