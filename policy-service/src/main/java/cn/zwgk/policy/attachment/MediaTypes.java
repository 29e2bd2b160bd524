package cn.zwgk.policy.attachment;

import cn.zwgk.web.Refused;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.tika.detect.DefaultDetector;
import org.apache.tika.detect.Detector;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;

/**
 * What may be attached, told from the content; the name only decides between types that look alike, such as the office
 * formats. What is not on the list stays out: programs, scripts, web pages, drawings with scripts.
 */
final class MediaTypes {

    private static final Set<String> ACCEPTED = Set.of(
            "application/pdf",
            "application/msword",
            "application/vnd.ms-excel",
            "application/vnd.ms-powerpoint",
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            "application/vnd.openxmlformats-officedocument.presentationml.presentation",
            "application/zip",
            "application/ofd",
            "text/plain",
            "text/csv",
            "image/png",
            "image/jpeg",
            "image/gif",
            "image/webp",
            "audio/mpeg",
            "video/mp4");

    /** Formats that the detector takes for the container that they are made of. */
    private static final Map<String, String> IN_ZIP = Map.of(".ofd", "application/ofd");

    private final Detector detector = new DefaultDetector();

    /** @throws Refused {@code attachment-type-refused} */
    String of(String fileName, InputStream content) throws IOException {
        Metadata hints = new Metadata();
        hints.set(TikaCoreProperties.RESOURCE_NAME_KEY, fileName);
        String found = detector.detect(new BufferedInputStream(content), hints)
                .getBaseType()
                .toString();
        String type = found.equals("application/zip") ? inZip(fileName) : found;
        if (!ACCEPTED.contains(type)) {
            throw Refused.invalid("attachment-type-refused", type);
        }
        return type;
    }

    private static String inZip(String fileName) {
        int dot = fileName.lastIndexOf('.');
        String extension = dot < 0 ? "" : fileName.substring(dot).toLowerCase(Locale.ROOT);
        return IN_ZIP.getOrDefault(extension, "application/zip");
    }
}
