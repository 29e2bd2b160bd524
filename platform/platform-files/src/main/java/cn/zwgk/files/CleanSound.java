package cn.zwgk.files;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Copies an MP3 without the tags before and behind the sound: ID3 of both kinds, APE, Lyrics3. */
final class CleanSound {

    private static final int ID3V2_HEADER = 10;
    private static final int ID3V1 = 128;
    private static final int APE_FOOTER = 32;
    private static final int LYRICS_END = 15;
    private static final int FOOTER_FLAG = 0x10;
    private static final int APE_HEADER_FLAG = 0x80;
    private static final int MOST_TAGS = 32;

    private final RandomAccessFile sound;
    private long start;
    private long end;

    private CleanSound(RandomAccessFile sound) throws IOException {
        this.sound = sound;
        this.end = sound.length();
    }

    static void clean(Path source, Path target, Budget budget) throws IOException {
        try (RandomAccessFile sound = new RandomAccessFile(source.toFile(), "r");
                var to = Files.newOutputStream(target)) {
            CleanSound clean = new CleanSound(sound);
            clean.findSound();
            sound.seek(clean.start);
            byte[] buffer = new byte[64 * 1024];
            for (long left = clean.end - clean.start; left > 0; ) {
                budget.check();
                int read = sound.read(buffer, 0, (int) Math.min(left, buffer.length));
                to.write(buffer, 0, read);
                left -= read;
            }
        }
    }

    private void findSound() throws IOException {
        int tags = 0;
        while (tags < MOST_TAGS && (startsWithTag() || endsWithTag())) {
            tags++;
        }
    }

    private boolean startsWithTag() throws IOException {
        byte[] header = at(start, ID3V2_HEADER);
        if (!is(header, 0, "ID3")) {
            return false;
        }
        // Seven bits of each byte count.
        int length = (header[6] & 0x7F) << 21 | (header[7] & 0x7F) << 14 | (header[8] & 0x7F) << 7 | (header[9] & 0x7F);
        int footer = (header[5] & FOOTER_FLAG) == 0 ? 0 : ID3V2_HEADER;
        start = Math.min(end, start + ID3V2_HEADER + length + footer);
        return true;
    }

    private boolean endsWithTag() throws IOException {
        if (is(at(end - ID3V1, 3), 0, "TAG")) {
            end -= ID3V1;
            return true;
        }
        byte[] ape = at(end - APE_FOOTER, APE_FOOTER);
        if (is(ape, 0, "APETAGEX")) {
            long header = (ape[23] & APE_HEADER_FLAG) == 0 ? 0 : APE_FOOTER;
            end = Math.max(start, end - Integer.toUnsignedLong(OldNumbers.at4(ape, 12)) - header);
            return true;
        }
        byte[] lyrics = at(end - LYRICS_END, LYRICS_END);
        if (is(lyrics, 6, "LYRICS200")) {
            String length = new String(lyrics, 0, 6, StandardCharsets.US_ASCII);
            end = Math.max(start, end - LYRICS_END - (length.matches("\\d{6}") ? Integer.parseInt(length) : 0));
            return true;
        }
        return false;
    }

    /** So many bytes from there, or none where there are not as many. */
    private byte[] at(long place, int count) throws IOException {
        if (place < start || place + count > end) {
            return new byte[0];
        }
        byte[] bytes = new byte[count];
        sound.seek(place);
        sound.readFully(bytes);
        return bytes;
    }

    private static boolean is(byte[] bytes, int at, String name) {
        return bytes.length >= at + name.length()
                && new String(bytes, at, name.length(), StandardCharsets.ISO_8859_1).equals(name);
    }
}
