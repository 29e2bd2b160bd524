package cn.zwgk.files;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.apache.poi.poifs.filesystem.DocumentEntry;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/**
 * The records of an old slide show, one after another and in each other. Saving appends them, so that earlier versions of a
 * slide stay in the file where no program shows them.
 */
final class OldSlideRecords {

    static final String STREAM = "PowerPoint Document";

    private static final int HEADER = 8;
    private static final int CONTAINER = 0xF;
    private static final int DEEPEST = 40;
    private static final int WIDE_TEXT = 4000;
    private static final int NARROW_TEXT = 4008;
    private static final int STRING = 4026;
    /** Who commented, in the comments themselves and in the list of those who did. */
    private static final int COMMENT = 12000;

    private static final int COMMENTERS = 12004;
    private static final int COMMENT_TEXT = 1;

    /** A record that holds no others. */
    private interface Taker {

        void record(int within, int type, int instance, int start, int end);
    }

    private OldSlideRecords() {}

    static void texts(POIFSFileSystem container, Consumer<String> into) throws IOException {
        if (container.getRoot().getEntryCaseInsensitive(STREAM) instanceof DocumentEntry stream) {
            byte[] content = OldStreams.content(stream);
            walk(content, 0, content.length, 0, 0, (within, type, instance, start, end) -> {
                switch (type) {
                    case WIDE_TEXT, STRING ->
                        into.accept(new String(content, start, end - start, StandardCharsets.UTF_16LE));
                    case NARROW_TEXT ->
                        into.accept(new String(content, start, end - start, StandardCharsets.ISO_8859_1));
                    default -> {}
                }
            });
        }
    }

    /** Overwrites the names of those who commented. */
    static void withoutCommenters(byte[] content) {
        walk(content, 0, content.length, 0, 0, (within, type, instance, start, end) -> {
            boolean name = (within == COMMENT && instance != COMMENT_TEXT) || within == COMMENTERS;
            if (type == STRING && name) {
                new MaskBytes.Characters(content, start, 2, (end - start) / 2).fill("作者");
            }
        });
    }

    private static void walk(byte[] content, int from, int to, int within, int depth, Taker taker) {
        int at = from;
        while (at + HEADER <= to && depth < DEEPEST) {
            int version = OldNumbers.at2(content, at);
            int type = OldNumbers.at2(content, at + 2);
            long length = Integer.toUnsignedLong(OldNumbers.at4(content, at + 4));
            int end = (int) Math.min(to, at + HEADER + length);
            if ((version & CONTAINER) == CONTAINER) {
                walk(content, at + HEADER, end, type, depth + 1, taker);
            } else {
                taker.record(within, type, version >> 4, at + HEADER, end);
            }
            at = end;
        }
    }
}
