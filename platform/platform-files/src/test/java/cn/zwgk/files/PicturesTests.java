package cn.zwgk.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Photos: where and by whom they were taken is found, and is gone from what the public downloads. */
class PicturesTests {

    private static final Duration TIME = Duration.ofSeconds(30);
    private static final String JPEG = "image/jpeg";
    private static final String PNG = "image/png";

    @TempDir
    Path folder;

    private final FileTexts texts = new FileTexts(TIME);
    private final CleanCopy cleaning = new CleanCopy(TIME);

    @Test
    void aPhotoTellsWhoTookItAndTheCommentIsRead() throws IOException {
        assertThat(texts.read(photo(), JPEG))
                .contains(
                        new Passage("照片信息“Artist”", true, "Zhang San"),
                        new Passage("照片信息“JPEG Comment”", true, "入户照片"));
    }

    @Test
    void theCleanPhotoShowsTheSameAndStillKnowsWhichSideIsUp() throws IOException {
        Path photo = photo();
        Path clean = folder.resolve("clean.jpg");
        cleaning.write(photo, JPEG, clean);
        assertThat(texts.read(clean, JPEG)).isEmpty();
        assertThat(new String(Files.readAllBytes(clean), StandardCharsets.ISO_8859_1))
                .doesNotContain("Zhang San");
        assertThat(pixels(clean)).isEqualTo(pixels(photo));
        byte[] content = Files.readAllBytes(clean);
        int exif = new String(content, StandardCharsets.ISO_8859_1).indexOf("Exif");
        assertThat(Orientation.in(content, exif + 6)).isEqualTo(6);
    }

    @Test
    void whatFollowsThePictureIsLeftOut() throws IOException {
        byte[] photo = Files.readAllBytes(photo());
        Path longer = Files.write(
                folder.resolve("longer.jpg"),
                ByteBuffer.allocate(photo.length + 4)
                        .put(photo)
                        .put("FILM".getBytes(StandardCharsets.US_ASCII))
                        .array());
        Path clean = folder.resolve("clean.jpg");
        cleaning.write(longer, JPEG, clean);
        assertThat(new String(Files.readAllBytes(clean), StandardCharsets.ISO_8859_1))
                .doesNotContain("FILM");
    }

    @Test
    void redactingAPhotoTakesItsDataAway() throws IOException {
        Path redacted = folder.resolve("redacted.jpg");
        new FileRedaction(TIME).redact(photo(), JPEG, List.of("Zhang San"), redacted);
        assertThat(texts.read(redacted, JPEG)).isEmpty();
    }

    @Test
    void aCleanPngKeepsOnlyThePicture() throws IOException {
        ByteArrayOutputStream plain = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB), "png", plain);
        byte[] bytes = plain.toByteArray();
        byte[] text = chunk("tEXt", "Author\0Zhang San".getBytes(StandardCharsets.ISO_8859_1));
        int afterHeader = 8 + 25;
        Path file = Files.write(
                folder.resolve("made.png"),
                ByteBuffer.allocate(bytes.length + text.length)
                        .put(bytes, 0, afterHeader)
                        .put(text)
                        .put(bytes, afterHeader, bytes.length - afterHeader)
                        .array());
        assertThat(texts.read(file, PNG)).extracting(Passage::text).anyMatch(found -> found.contains("Zhang San"));
        Path clean = folder.resolve("clean.png");
        cleaning.write(file, PNG, clean);
        assertThat(Files.readAllBytes(clean)).isEqualTo(bytes);
    }

    /** With an orientation, a photographer and a comment. */
    private Path photo() throws IOException {
        BufferedImage picture = new BufferedImage(32, 16, BufferedImage.TYPE_INT_RGB);
        picture.setRGB(3, 3, 0xFF0000);
        ByteArrayOutputStream plain = new ByteArrayOutputStream();
        ImageIO.write(picture, "jpg", plain);
        byte[] bytes = plain.toByteArray();
        byte[] exif = exif();
        byte[] comment = "入户照片".getBytes(StandardCharsets.UTF_8);
        ByteBuffer photo = ByteBuffer.allocate(bytes.length + exif.length + comment.length + 8)
                .put(bytes, 0, 2)
                .putShort((short) 0xFFE1)
                .putShort((short) (exif.length + 2))
                .put(exif)
                .putShort((short) 0xFFFE)
                .putShort((short) (comment.length + 2))
                .put(comment)
                .put(bytes, 2, bytes.length - 2);
        return Files.write(folder.resolve("photo.jpg"), photo.array());
    }

    private static byte[] exif() {
        return ByteBuffer.allocate(6 + 8 + 2 + 24 + 4 + 10)
                .put("Exif\0\0MM\0*".getBytes(StandardCharsets.US_ASCII))
                .putInt(8)
                .putShort((short) 2)
                .putShort((short) 0x0112)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) 6)
                .putShort((short) 0)
                .putShort((short) 0x013B)
                .putShort((short) 2)
                .putInt(10)
                .putInt(38)
                .putInt(0)
                .put("Zhang San\0".getBytes(StandardCharsets.US_ASCII))
                .array();
    }

    private static byte[] chunk(String type, byte[] content) {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        CRC32 check = new CRC32();
        check.update(name);
        check.update(content);
        return ByteBuffer.allocate(content.length + 12)
                .putInt(content.length)
                .put(name)
                .put(content)
                .putInt((int) check.getValue())
                .array();
    }

    private static int[] pixels(Path file) throws IOException {
        BufferedImage picture = ImageIO.read(new ByteArrayInputStream(Files.readAllBytes(file)));
        return picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth());
    }
}
