package cn.zwgk.uploads;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Map;
import org.apache.tika.detect.DefaultDetector;
import org.apache.tika.detect.Detector;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;

/**
 * Tells what a file is from its content; the name only decides between types that look alike, such as the office formats.
 */
final class MediaTypes {

    /** Formats that the detector takes for the container that they are made of. */
    private static final Map<String, String> IN_ZIP = Map.of(".ofd", "application/ofd");

    private final Detector detector = new DefaultDetector();

    String of(String fileName, InputStream content) throws IOException {
        Metadata hints = new Metadata();
        hints.set(TikaCoreProperties.RESOURCE_NAME_KEY, fileName);
        String found = detector.detect(new BufferedInputStream(content), hints)
                .getBaseType()
                .toString();
        return found.equals("application/zip") ? inZip(fileName) : found;
    }

    private static String inZip(String fileName) {
        int dot = fileName.lastIndexOf('.');
        String extension = dot < 0 ? "" : fileName.substring(dot).toLowerCase(Locale.ROOT);
        return IN_ZIP.getOrDefault(extension, "application/zip");
    }
}
