package cn.zwgk.files;

import java.nio.charset.StandardCharsets;

/** Tells the kind of a file inside a PDF, whose name may be anything. */
final class FirstBytes {

    private static final int ENOUGH = 2048;

    private FirstBytes() {}

    static FileKind kindOf(byte[] content) {
        String start = new String(content, 0, Math.min(content.length, ENOUGH), StandardCharsets.ISO_8859_1);
        if (start.startsWith("%PDF")) {
            return FileKind.PDF;
        }
        if (start.startsWith("PK")) {
            return zipped(new String(content, StandardCharsets.ISO_8859_1));
        }
        if (start.startsWith("\u00FF\u00D8")) {
            return FileKind.JPEG;
        }
        return start.indexOf('\0') >= 0 ? FileKind.OTHER : FileKind.PLAIN;
    }

    private static FileKind zipped(String content) {
        if (content.contains("OFD.xml")) {
            return FileKind.OFD;
        }
        if (content.contains("word/document")) {
            return FileKind.WORD;
        }
        if (content.contains("xl/workbook")) {
            return FileKind.SHEET;
        }
        return content.contains("ppt/presentation") ? FileKind.SLIDES : FileKind.ARCHIVE;
    }
}
