package cn.zwgk.policy.importing.reading;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Finds out how a file is encoded by decoding all of it strictly: what is valid UTF-8 is UTF-8, everything else that is valid is GB18030, of
 * which GBK and GB2312 are parts. What a file says of itself is not believed, because exports are converted without changing it.
 */
final class TextEncoding {

    private static final Charset GB18030 = Charset.forName("GB18030");

    private TextEncoding() {}

    static BufferedReader open(Path file) throws IOException, UnreadableFile {
        Charset charset = detect(file);
        BufferedReader reader = strict(file, charset);
        reader.mark(1);
        if (reader.read() != '\uFEFF') {
            reader.reset();
        }
        return reader;
    }

    static Charset detect(Path file) throws IOException, UnreadableFile {
        for (Charset charset : candidates(file)) {
            if (decodes(file, charset)) {
                return charset;
            }
        }
        throw new UnreadableFile("encoding-unknown");
    }

    /**
     * The text of a few bytes, such as a name inside an archive. So few can be valid by chance (一 in GBK is a Cyrillic letter in UTF-8):
     * UTF-8 is believed if what comes out could stand in a Chinese name.
     */
    static String decode(byte[] bytes) {
        Optional<String> utf8 = decoded(bytes, StandardCharsets.UTF_8);
        return utf8.filter(TextEncoding::couldBeChinese)
                .or(() -> decoded(bytes, GB18030))
                .or(() -> utf8)
                .orElseGet(() -> new String(bytes, StandardCharsets.ISO_8859_1));
    }

    private static boolean couldBeChinese(String text) {
        return text.codePoints()
                .allMatch(c -> c < 0x80
                        || Character.isIdeographic(c)
                        || (c >= 0x2000 && c < 0x3040)
                        || (c >= 0xFF00 && c < 0xFFF0));
    }

    private static Optional<String> decoded(byte[] bytes, Charset charset) {
        try {
            return Optional.of(
                    charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static List<Charset> candidates(Path file) throws IOException {
        byte[] start;
        try (InputStream in = Files.newInputStream(file)) {
            start = in.readNBytes(2);
        }
        if (start.length == 2 && (start[0] & 0xFF) == 0xFF && (start[1] & 0xFF) == 0xFE) {
            return List.of(StandardCharsets.UTF_16LE);
        }
        if (start.length == 2 && (start[0] & 0xFF) == 0xFE && (start[1] & 0xFF) == 0xFF) {
            return List.of(StandardCharsets.UTF_16BE);
        }
        return List.of(StandardCharsets.UTF_8, GB18030);
    }

    private static boolean decodes(Path file, Charset charset) throws IOException, UnreadableFile {
        char[] buffer = new char[8192];
        try (BufferedReader reader = strict(file, charset)) {
            for (int read = reader.read(buffer); read >= 0; read = reader.read(buffer)) {
                for (int i = 0; i < read; i++) {
                    if (buffer[i] == 0) {
                        throw new UnreadableFile("not-a-text-file");
                    }
                }
            }
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    private static BufferedReader strict(Path file, Charset charset) throws IOException {
        return new BufferedReader(new InputStreamReader(
                Files.newInputStream(file),
                charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT)));
    }
}
