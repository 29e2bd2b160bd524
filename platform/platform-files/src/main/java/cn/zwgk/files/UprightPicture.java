package cn.zwgk.files;

import com.drew.imaging.ImageMetadataReader;
import com.drew.imaging.ImageProcessingException;
import com.drew.metadata.Metadata;
import com.drew.metadata.exif.ExifIFD0Directory;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.ImageOutputStream;

/** Reads a picture the right way up, as a person sees it, on white, and writes it anew with nothing but its dots. */
final class UprightPicture {

    private static final long MOST_DOTS = 60_000_000;
    private static final float QUALITY = 0.92f;

    private UprightPicture() {}

    static BufferedImage read(Path file, FileKind kind) throws IOException {
        try (ImageInputStream content = ImageIO.createImageInputStream(file.toFile())) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(content);
            if (!readers.hasNext()) {
                throw UnreadableFile.broken(null);
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(content, true, true);
                if ((long) reader.getWidth(0) * reader.getHeight(0) > MOST_DOTS) {
                    throw UnreadableFile.tooComplex(null);
                }
                return upright(reader.read(0), kind == FileKind.JPEG ? orientation(file) : 1);
            } finally {
                reader.dispose();
            }
        }
    }

    static void write(BufferedImage picture, FileKind kind, Path target) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName(kind == FileKind.JPEG ? "jpeg" : "png")
                .next();
        try (ImageOutputStream content = ImageIO.createImageOutputStream(target.toFile())) {
            writer.setOutput(content);
            ImageWriteParam how = writer.getDefaultWriteParam();
            if (kind == FileKind.JPEG) {
                how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
                how.setCompressionQuality(QUALITY);
            }
            writer.write(null, new IIOImage(picture, null, null), how);
        } finally {
            writer.dispose();
        }
    }

    private static int orientation(Path file) throws IOException {
        try {
            Metadata metadata = ImageMetadataReader.readMetadata(file.toFile());
            ExifIFD0Directory exif = metadata.getFirstDirectoryOfType(ExifIFD0Directory.class);
            Integer told = exif == null ? null : exif.getInteger(ExifIFD0Directory.TAG_ORIENTATION);
            return told == null ? 1 : told;
        } catch (ImageProcessingException notToldRight) {
            return 1;
        }
    }

    /** As Exif counts: 2 to 4 are turned or mirrored, 5 to 8 lie on a side as well. */
    private static BufferedImage upright(BufferedImage raw, int orientation) {
        int width = raw.getWidth();
        int height = raw.getHeight();
        boolean onItsSide = orientation >= 5 && orientation <= 8;
        BufferedImage picture =
                new BufferedImage(onItsSide ? height : width, onItsSide ? width : height, BufferedImage.TYPE_INT_RGB);
        AffineTransform turn =
                switch (orientation) {
                    case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
                    case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
                    case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
                    case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
                    case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
                    case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
                    case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
                    default -> new AffineTransform();
                };
        Graphics2D pen = picture.createGraphics();
        try {
            pen.setColor(Color.WHITE);
            pen.fillRect(0, 0, picture.getWidth(), picture.getHeight());
            pen.drawImage(raw, turn, null);
        } finally {
            pen.dispose();
        }
        return picture;
    }
}
