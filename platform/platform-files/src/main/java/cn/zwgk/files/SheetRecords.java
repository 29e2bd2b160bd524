package cn.zwgk.files;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;

/** The records of an old workbook: a type, a length and so many bytes, no more than 8,224. */
final class SheetRecords {

    private static final int HEADER = 4;
    private static final int CONTINUED = 0x003C;
    private static final int ENCRYPTED = 0x002F;
    private static final int LAST_USER = 0x005C;
    private static final int RESERVED_BY = 0x005B;
    private static final int COMMENT = 0x001C;
    /** Where the name stands in a record. */
    private static final int NAME_OF_WHO_RESERVED = 4;

    private static final int NAME_OF_WHO_COMMENTED = 8;

    private interface Taker {

        void record(int type, int start, int end);
    }

    private SheetRecords() {}

    /**
     * The contents of all records, those that go on in the next without a border.
     *
     * @param repeated how many bytes at the beginning of a continuation are not part of the text
     */
    static byte[] joined(byte[] records, int repeated) {
        ByteArrayOutputStream joined = new ByteArrayOutputStream(records.length);
        walk(records, (type, start, end) -> {
            int from = Math.min(end, type == CONTINUED ? start + repeated : start);
            joined.write(records, from, end - from);
        });
        return joined.toByteArray();
    }

    /** Overwrites the names of those who saved, reserved and commented. */
    static void withoutAuthors(byte[] records) {
        walk(records, (type, start, end) -> {
            switch (type) {
                case ENCRYPTED -> throw UnreadableFile.encrypted();
                case LAST_USER -> {
                    // An empty name, then spaces up to the fixed length.
                    if (end - start > 3) {
                        Arrays.fill(records, start, end, (byte) ' ');
                        Arrays.fill(records, start, start + 3, (byte) 0);
                    }
                }
                case RESERVED_BY -> name(records, start + NAME_OF_WHO_RESERVED, end);
                case COMMENT -> name(records, start + NAME_OF_WHO_COMMENTED, end);
                default -> {}
            }
        });
    }

    private static void name(byte[] records, int at, int end) {
        if (at + 3 < end) {
            int length = OldNumbers.at2(records, at);
            int width = (records[at + 2] & 1) == 0 ? 1 : 2;
            int fitting = Math.min(length, (end - at - 3) / width);
            new MaskBytes.Characters(records, at + 3, width, fitting).fill(width == 1 ? "Author" : "作者");
        }
    }

    private static void walk(byte[] records, Taker taker) {
        int at = 0;
        while (at + HEADER <= records.length) {
            int end = Math.min(records.length, at + HEADER + OldNumbers.at2(records, at + 2));
            taker.record(OldNumbers.at2(records, at), at + HEADER, end);
            at = end;
        }
    }
}
