package cn.zwgk.files;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The kinds of files that are told apart here, whatever their media types are called. */
enum FileKind {
    PDF,
    WORD,
    SHEET,
    SLIDES,
    OFD,
    OLD_WORD,
    OLD_SHEET,
    OLD_SLIDES,
    PLAIN,
    JPEG,
    PNG,
    GIF,
    WEBP,
    PICTURE,
    SOUND,
    FILM,
    ARCHIVE,
    OTHER;

    static final Set<FileKind> PICTURES = EnumSet.of(JPEG, PNG, GIF, WEBP, PICTURE);

    private static final String OOXML = "application/vnd.openxmlformats-officedocument.";

    private static final Map<String, FileKind> BY_TYPE = Map.ofEntries(
            Map.entry("application/pdf", PDF),
            Map.entry(OOXML + "wordprocessingml.document", WORD),
            Map.entry(OOXML + "spreadsheetml.sheet", SHEET),
            Map.entry(OOXML + "presentationml.presentation", SLIDES),
            Map.entry("application/ofd", OFD),
            Map.entry("application/msword", OLD_WORD),
            Map.entry("application/vnd.ms-excel", OLD_SHEET),
            Map.entry("application/vnd.ms-powerpoint", OLD_SLIDES),
            Map.entry("text/plain", PLAIN),
            Map.entry("text/csv", PLAIN),
            Map.entry("image/jpeg", JPEG),
            Map.entry("image/png", PNG),
            Map.entry("image/tiff", PICTURE),
            Map.entry("image/gif", GIF),
            Map.entry("image/webp", WEBP),
            Map.entry("audio/mpeg", SOUND),
            Map.entry("video/mp4", FILM),
            Map.entry("application/zip", ARCHIVE));

    private static final Map<String, FileKind> BY_EXTENSION = Map.ofEntries(
            Map.entry("pdf", PDF),
            Map.entry("docx", WORD),
            Map.entry("docm", WORD),
            Map.entry("xlsx", SHEET),
            Map.entry("xlsm", SHEET),
            Map.entry("pptx", SLIDES),
            Map.entry("ofd", OFD),
            Map.entry("doc", OLD_WORD),
            Map.entry("xls", OLD_SHEET),
            Map.entry("ppt", OLD_SLIDES),
            Map.entry("txt", PLAIN),
            Map.entry("csv", PLAIN),
            Map.entry("jpg", JPEG),
            Map.entry("jpeg", JPEG),
            Map.entry("png", PNG),
            Map.entry("tif", PICTURE),
            Map.entry("tiff", PICTURE),
            Map.entry("gif", GIF),
            Map.entry("webp", WEBP),
            Map.entry("mp3", SOUND),
            Map.entry("mp4", FILM),
            Map.entry("m4v", FILM),
            Map.entry("zip", ARCHIVE));

    static FileKind ofType(String mediaType) {
        int parameters = mediaType.indexOf(';');
        String type = parameters < 0 ? mediaType : mediaType.substring(0, parameters);
        return orOther(BY_TYPE.get(type.strip().toLowerCase(Locale.ROOT)));
    }

    /** For files inside files, which have a name and no type. */
    static FileKind ofName(String name) {
        return orOther(
                BY_EXTENSION.get(name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT)));
    }

    private static FileKind orOther(@Nullable FileKind kind) {
        return kind == null ? OTHER : kind;
    }
}
