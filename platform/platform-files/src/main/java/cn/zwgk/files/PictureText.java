package cn.zwgk.files;

import com.drew.imaging.ImageMetadataReader;
import com.drew.imaging.ImageProcessingException;
import com.drew.metadata.Directory;
import com.drew.metadata.Metadata;
import com.drew.metadata.Tag;
import com.drew.metadata.exif.GpsDirectory;
import com.drew.metadata.icc.IccDirectory;
import com.drew.metadata.xmp.XmpDirectory;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;

/** What a camera or a program wrote into a picture: place, person, caption. Not what the picture shows. */
final class PictureText {

    private static final Pattern TOLD = Pattern.compile(
            "(?i).*(gps|artist|author|owner|creator|by-line|caption|description|comment|keyword|title|headline|copyright"
                    + "|location|city|province|country|serial|contact|textual data|credit|writer).*");
    private static final Pattern NUMBERS_ONLY = Pattern.compile("\\[?\\d[\\d .,x]*\\S{0,12}");

    private PictureText() {}

    static void read(Path file, Passages into) throws IOException {
        Metadata metadata;
        try (InputStream content =
                new BufferedInputStream(into.budget().counted(Files.newInputStream(file), Long.MAX_VALUE))) {
            metadata = ImageMetadataReader.readMetadata(content, Files.size(file));
        } catch (ImageProcessingException notAPicture) {
            throw UnreadableFile.broken(notAPicture);
        }
        for (Directory directory : metadata.getDirectories()) {
            switch (directory) {
                case XmpDirectory xmp -> xmp(xmp, into);
                case GpsDirectory gps -> gps(gps, into);
                case IccDirectory ofTheColours -> {}
                default -> told(directory, into);
            }
        }
    }

    private static void gps(GpsDirectory gps, Passages into) {
        StringBuilder all = new StringBuilder();
        for (Tag tag : gps.getTags()) {
            all.append(tag.getTagName())
                    .append(' ')
                    .append(tag.getDescription())
                    .append("; ");
        }
        into.hidden("照片信息“GPS”", all);
    }

    private static void xmp(XmpDirectory xmp, Passages into) {
        for (Map.Entry<String, String> property : xmp.getXmpProperties().entrySet()) {
            if (!NUMBERS_ONLY.matcher(property.getValue()).matches()
                    || property.getValue().length() > 10) {
                into.hidden("照片信息“" + property.getKey() + "”", property.getValue());
            }
        }
    }

    private static void told(Directory directory, Passages into) {
        for (Tag tag : directory.getTags()) {
            String value = tag.getDescription();
            if (value != null && TOLD.matcher(tag.getTagName()).matches()) {
                into.hidden("照片信息“" + tag.getTagName() + "”", value);
            }
        }
    }
}
