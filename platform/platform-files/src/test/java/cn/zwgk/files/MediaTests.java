package cn.zwgk.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Moving pictures, sound and films: nothing of who, where and when is left, and not a bit of what is seen and heard is changed. */
class MediaTests {

    private static final Duration TIME = Duration.ofSeconds(30);
    private static final byte[] TOLD = "Zhang San +30.2+120.1/".getBytes(StandardCharsets.US_ASCII);

    @TempDir
    Path folder;

    private final CleanCopy cleaning = new CleanCopy(TIME);

    @Test
    void aCleanGifShowsTheSameWithoutItsCommentAndXmp() throws IOException {
        ByteArrayOutputStream plain = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(8, 8, BufferedImage.TYPE_BYTE_INDEXED), "gif", plain);
        byte[] picture = plain.toByteArray();
        int colours = (picture[10] & 0x80) == 0 ? 0 : 3 << ((picture[10] & 7) + 1);
        int afterHeader = 13 + colours;
        byte[] comment = joined(new byte[] {0x21, (byte) 0xFE, (byte) TOLD.length}, TOLD, new byte[] {0});
        byte[] xmp = joined(
                new byte[] {0x21, (byte) 0xFF, 11},
                "XMP DataXMP".getBytes(StandardCharsets.US_ASCII),
                new byte[] {(byte) TOLD.length},
                TOLD,
                new byte[] {0});
        byte[] loop = joined(
                new byte[] {0x21, (byte) 0xFF, 11},
                "NETSCAPE2.0".getBytes(StandardCharsets.US_ASCII),
                new byte[] {3, 1, 0, 0, 0});
        byte[] start = java.util.Arrays.copyOf(picture, afterHeader);
        byte[] rest = java.util.Arrays.copyOfRange(picture, afterHeader, picture.length);
        Path file = Files.write(folder.resolve("made.gif"), joined(start, comment, loop, xmp, rest, TOLD));
        assertThat(new FileTexts(TIME).read(file, "image/gif")).isNotEmpty();

        byte[] clean = clean(file, "image/gif");

        assertThat(clean).isEqualTo(joined(start, loop, rest));
        assertThat(ImageIO.read(new ByteArrayInputStream(clean)).getWidth()).isEqualTo(8);
    }

    @Test
    void aCleanWebpKeepsThePictureAndWhichSideIsUp() throws IOException {
        byte[] exif = joined(Orientation.tiff(6), TOLD);
        Path file = Files.write(
                folder.resolve("made.webp"),
                riff(
                        chunk("VP8X", new byte[] {0x0C, 0, 0, 0, 7, 0, 0, 7, 0, 0}),
                        chunk("VP8L", new byte[] {0x2F, 1, 2}),
                        chunk("EXIF", exif),
                        chunk("XMP ", TOLD)));

        byte[] clean = clean(file, "image/webp");

        assertThat(clean)
                .isEqualTo(riff(
                        chunk("VP8X", new byte[] {0x08, 0, 0, 0, 7, 0, 0, 7, 0, 0}),
                        chunk("VP8L", new byte[] {0x2F, 1, 2}),
                        chunk("EXIF", Orientation.tiff(6))));
    }

    @Test
    void aCleanMp3IsTheSoundAlone() throws IOException {
        byte[] sound = new byte[417];
        sound[0] = (byte) 0xFF;
        sound[1] = (byte) 0xFB;
        byte[] before = joined(
                "ID3".getBytes(StandardCharsets.US_ASCII), new byte[] {4, 0, 0, 0, 0, 0, (byte) TOLD.length}, TOLD);
        byte[] ape = joined(
                TOLD,
                ByteBuffer.allocate(32)
                        .order(ByteOrder.LITTLE_ENDIAN)
                        .put("APETAGEX".getBytes(StandardCharsets.US_ASCII))
                        .putInt(2000)
                        .putInt(TOLD.length + 32)
                        .putInt(1)
                        .array());
        byte[] behind = java.util.Arrays.copyOf(joined("TAG".getBytes(StandardCharsets.US_ASCII), TOLD), 128);
        Path file = Files.write(folder.resolve("made.mp3"), joined(before, before, sound, ape, behind));

        assertThat(clean(file, "audio/mpeg")).isEqualTo(sound);
    }

    @Test
    void aCleanFilmSaysNeitherWhereNorWhenItWasMadeAndNothingMoves() throws IOException {
        byte[] picture = "PICTURE".getBytes(StandardCharsets.US_ASCII);
        byte[] media = box("mdat", picture, TOLD);
        byte[] kind = box("ftyp", "isom0000".getBytes(StandardCharsets.US_ASCII));
        int places = kind.length + 8 + picture.length;
        byte[] moov = box(
                "moov",
                box("mvhd", new byte[4], new byte[] {1, 2, 3, 4, 5, 6, 7, 8}, new byte[12]),
                track("vide", kind.length + 8, picture.length),
                track("meta", places, TOLD.length),
                box("udta", box("\u00A9xyz", TOLD)),
                box("meta", new byte[4], box("ilst", TOLD)));
        Path file = Files.write(folder.resolve("made.mp4"), joined(kind, media, moov, box("uuid", new byte[16], TOLD)));

        byte[] clean = clean(file, "video/mp4");

        assertThat(clean).hasSize((int) Files.size(file));
        String text = new String(clean, StandardCharsets.ISO_8859_1);
        assertThat(text)
                .doesNotContain("Zhang", "+30.2", "\u0001\u0002\u0003\u0004\u0005")
                .contains("PICTURE", "vide");
        assertThat(text.indexOf("PICTURE")).isEqualTo(kind.length + 8);
    }

    @Test
    void theFilesOfAnArchiveAreCleanedAndRedactedToo() throws IOException {
        Path outer = folder.resolve("outer.zip");
        Path document = MadeFiles.docx(folder, "经办人甲", MadeFiles.paragraph("低保户李小明"), Map.of());
        SheetTests.embed(
                MadeFiles.zip(folder.resolve("empty.zip"), Map.of("说明.txt", "李小明")), "公示.docx", document, outer);
        String zip = "application/zip";
        Path clean = folder.resolve("clean.zip");
        cleaning.write(outer, zip, clean);
        FileTexts texts = new FileTexts(TIME);
        assertThat(texts.read(clean, zip))
                .extracting(Passage::text)
                .contains("低保户李小明")
                .doesNotContain("经办人甲");
        Path redacted = folder.resolve("redacted.zip");
        new FileRedaction(TIME).redact(outer, zip, List.of("李小明"), redacted);
        assertThat(texts.read(redacted, zip)).extracting(Passage::text).contains("低保户███", "███");
    }

    private byte[] clean(Path file, String type) throws IOException {
        Path clean = folder.resolve("clean");
        cleaning.write(file, type, clean);
        return Files.readAllBytes(clean);
    }

    /** A track with one piece. */
    private static byte[] track(String handler, int place, int length) {
        byte[] handles = joined(new byte[8], handler.getBytes(StandardCharsets.US_ASCII), new byte[12]);
        byte[] table = box(
                "stbl",
                box("stsz", numbers(0, 0, 1, length)),
                box("stsc", numbers(0, 1, 1, 1, 1)),
                box("stco", numbers(0, 1, place)));
        return box("trak", box("mdia", box("hdlr", handles), box("minf", table)));
    }

    private static byte[] numbers(int... numbers) {
        ByteBuffer bytes = ByteBuffer.allocate(numbers.length * 4);
        for (int number : numbers) {
            bytes.putInt(number);
        }
        return bytes.array();
    }

    private static byte[] box(String type, byte[]... contents) {
        byte[] content = joined(contents);
        return joined(numbers(content.length + 8), type.getBytes(StandardCharsets.ISO_8859_1), content);
    }

    private static byte[] riff(byte[]... chunks) {
        byte[] content = joined("WEBP".getBytes(StandardCharsets.US_ASCII), joined(chunks));
        return ByteBuffer.allocate(content.length + 8)
                .order(ByteOrder.LITTLE_ENDIAN)
                .put("RIFF".getBytes(StandardCharsets.US_ASCII))
                .putInt(content.length)
                .put(content)
                .array();
    }

    private static byte[] chunk(String name, byte[] content) {
        return ByteBuffer.allocate(8 + content.length + content.length % 2)
                .order(ByteOrder.LITTLE_ENDIAN)
                .put(name.getBytes(StandardCharsets.US_ASCII))
                .putInt(content.length)
                .put(content)
                .array();
    }

    private static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream joined = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            joined.write(part, 0, part.length);
        }
        return joined.toByteArray();
    }
}
