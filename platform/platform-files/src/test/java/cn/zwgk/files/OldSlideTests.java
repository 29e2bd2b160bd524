package cn.zwgk.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.apache.poi.hslf.usermodel.HSLFSlideShow;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** PowerPoint before 2007: read, redacted until no byte of it is left, and cleaned of names. */
class OldSlideTests {

    private static final Duration TIME = Duration.ofSeconds(30);
    private static final String PPT = "application/vnd.ms-powerpoint";

    @TempDir
    Path folder;

    private final FileTexts texts = new FileTexts(TIME);
    private final FileRedaction redaction = new FileRedaction(TIME);
    private final CleanCopy cleaning = new CleanCopy(TIME);

    @Test
    void aSlideShowIsReadAndRedacted() throws IOException {
        Path file = OldFiles.slides(folder);
        assertThat(texts.read(file, PPT))
                .contains(new Passage("第1页", false, "低保户李小明"), new Passage("第2页", true, "电话" + OldFiles.PHONE));
        Path redacted = folder.resolve("redacted.ppt");
        redaction.redact(file, PPT, List.of("李小明", OldFiles.PHONE), redacted);
        OldBytes.assertNone(redacted, "李小明", OldFiles.PHONE);
        try (InputStream content = Files.newInputStream(redacted);
                HSLFSlideShow opened = new HSLFSlideShow(content)) {
            assertThat(opened.getSlides()).hasSize(2);
        }
        assertThat(texts.read(redacted, PPT)).contains(new Passage("第1页", false, "低保户███"));
    }

    @Test
    void anEarlierVersionOfASlideIsFoundAndRedacted() throws IOException {
        Path file = folder.resolve("edited.ppt");
        byte[] text = "孙老三的旧稿".getBytes(StandardCharsets.UTF_16LE);
        byte[] left = ByteBuffer.allocate(8 + text.length)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putShort((short) 0)
                .putShort((short) 4000)
                .putInt(text.length)
                .put(text)
                .array();
        try (POIFSFileSystem container =
                new POIFSFileSystem(OldFiles.slides(folder).toFile())) {
            OldStreams.copy(
                    container.getRoot(),
                    file,
                    (path, content) -> path.equals(OldSlideRecords.STREAM) ? OldBytes.joined(content, left) : content);
        }
        assertThat(texts.read(file, PPT)).contains(new Passage("母版、页眉页脚或历史版本", true, "孙老三的旧稿"));
        Path redacted = folder.resolve("redacted.ppt");
        redaction.redact(file, PPT, List.of("孙老三"), redacted);
        OldBytes.assertNone(redacted, "孙老三");
    }

    @Test
    void theCleanSlideShowDoesNotSayWhoHadItOpen() throws IOException {
        Path file = folder.resolve("with-user.ppt");
        try (POIFSFileSystem container =
                new POIFSFileSystem(OldFiles.slides(folder).toFile())) {
            OldStreams.copy(
                    container.getRoot(),
                    file,
                    (path, content) -> path.equals("Current User") ? user("Jingban Ren") : content);
        }
        Path clean = folder.resolve("clean.ppt");
        cleaning.write(file, PPT, clean);
        assertThat(OldBytes.hold(file, "Jingban Ren")).isTrue();
        OldBytes.assertNone(clean, "Jingban Ren");
    }

    private static byte[] user(String name) {
        return ByteBuffer.allocate(28 + name.length() * 3 + 4)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putShort((short) 0)
                .putShort((short) 0x0FF6)
                .putInt(20 + name.length() * 3 + 4)
                .putInt(0x14)
                .putInt(0xE391C05F)
                .putInt(0)
                .putShort((short) name.length())
                .putShort((short) 0x03F4)
                .putInt(3)
                .put(name.getBytes(StandardCharsets.US_ASCII))
                .putInt(8)
                .put(name.getBytes(StandardCharsets.UTF_16LE))
                .array();
    }
}
