package cn.zwgk.files;

import java.util.Arrays;

/** The tables of an old Word document that name people: who wrote, saved, changed and commented, and on which drive. */
final class WordAuthors {

    /** Where the pairs of place and length begin in the main stream. */
    private static final int TABLES = 0x9A;

    private static final int FLAGS = 0x0A;
    private static final int SECOND_TABLE_STREAM = 0x0200;

    /** Title, subject, template, author and who saved last; who was sent the document; all that saved it, with the path. */
    private static final int[] EMPTIED = {32, 35, 70, 71};

    private static final int COMMENTERS = 36;
    private static final int REVISERS = 51;
    private static final int EXTENDED = 0xFFFF;

    private WordAuthors() {}

    static String tableStream(byte[] main) {
        return (OldNumbers.at2(main, FLAGS) & SECOND_TABLE_STREAM) == 0 ? "0Table" : "1Table";
    }

    /** Overwrites the tables in their stream and forgets, in the main stream, those that nothing needs. */
    static void remove(byte[] main, byte[] table) {
        for (int index : EMPTIED) {
            Arrays.fill(table, start(main, table, index), end(main, table, index), (byte) 0);
            int entry = TABLES + index * 8;
            Arrays.fill(main, entry, entry + 8, (byte) 0);
        }
        names(table, start(main, table, COMMENTERS), end(main, table, COMMENTERS), 0);
        int revisers = start(main, table, REVISERS);
        if (revisers + 6 <= end(main, table, REVISERS) && OldNumbers.at2(table, revisers) == EXTENDED) {
            names(table, revisers + 6, end(main, table, REVISERS), OldNumbers.at2(table, revisers + 4));
        }
    }

    /** @param extra bytes that follow each name */
    private static void names(byte[] table, int from, int to, int extra) {
        int at = from;
        while (at + 2 <= to) {
            int length = Math.min(OldNumbers.at2(table, at), (to - at - 2) / 2);
            new MaskBytes.Characters(table, at + 2, 2, length).fill("作者");
            at += 2 + length * 2 + extra;
        }
    }

    private static int start(byte[] main, byte[] table, int index) {
        return Math.clamp((long) OldNumbers.at4(main, TABLES + index * 8), 0, table.length);
    }

    private static int end(byte[] main, byte[] table, int index) {
        long length = Math.max(0, OldNumbers.at4(main, TABLES + index * 8 + 4));
        return (int) Math.min(table.length, start(main, table, index) + length);
    }
}
