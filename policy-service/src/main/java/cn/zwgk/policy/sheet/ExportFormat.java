package cn.zwgk.policy.sheet;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a document can be taken home as. */
public enum ExportFormat {
    /** Word. */
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    /** PDF. */
    PDF("application/pdf"),
    /** OFD, 版式文档 (GB/T 33190). */
    OFD("application/ofd");

    private final String mediaType;

    ExportFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    public String mediaType() {
        return mediaType;
    }

    /** As it stands in addresses and file names. */
    public String extension() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The format with this extension. */
    public static Optional<ExportFormat> of(String extension) {
        return Arrays.stream(values())
                .filter(format -> format.extension().equals(extension))
                .findFirst();
    }
}
