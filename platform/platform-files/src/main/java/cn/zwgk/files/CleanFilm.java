package cn.zwgk.files;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Set;

/**
 * Takes out of an MP4 where, when, by whom and with what it was filmed. The boxes that say so are emptied in their place, so
 * that picture and sound stay where the tables of the file expect them.
 */
final class CleanFilm {

    private static final Set<String> FOLDERS =
            Set.of("moov", "trak", "mdia", "minf", "stbl", "moof", "traf", "edts", "dinf", "mvex", "mfra");
    /** What users, programs and cameras say; uuid is where XMP stands, free and skip where something was crossed out. */
    private static final Set<String> TOLD = Set.of("udta", "meta", "uuid", "free", "skip", "wide", "ilst", "keys");

    private static final Set<String> DATED = Set.of("mvhd", "tkhd", "mdhd");
    private static final Set<String> PICTURE_AND_SOUND =
            Set.of("vide", "soun", "subt", "text", "sbtl", "hint", "auxv", "tmcd");
    private static final int DEEPEST = 12;

    private final RandomAccessFile film;
    private final Budget budget;

    private CleanFilm(RandomAccessFile film, Budget budget) {
        this.film = film;
        this.budget = budget;
    }

    static void clean(Path source, Path target, Budget budget) throws IOException {
        Files.copy(source, target, StandardCopyOption.REPLACE_EXISTING);
        try (RandomAccessFile film = new RandomAccessFile(target.toFile(), "rw")) {
            new CleanFilm(film, budget).boxes(0, film.length(), 0);
        }
    }

    private void boxes(long from, long to, int depth) throws IOException {
        long at = from;
        while (at + 8 <= to) {
            budget.check();
            Box box = box(at, to);
            if (TOLD.contains(box.type())) {
                empty(box);
            } else if (DATED.contains(box.type())) {
                undate(box);
            } else if (box.type().equals("trak")
                    && !FilmTrack.handler(film, box)
                            .map(PICTURE_AND_SOUND::contains)
                            .orElse(true)) {
                // A track of places or movements beside the film, as phones and cameras record it.
                FilmTrack.empty(film, box, budget);
                empty(box);
            } else if (FOLDERS.contains(box.type()) && depth < DEEPEST) {
                boxes(box.content(), box.end(), depth + 1);
            }
            at = box.end();
        }
    }

    /** A box: its type, and where its content begins and ends. */
    record Box(String type, long start, long content, long end) {}

    private Box box(long at, long to) throws IOException {
        return box(film, at, to);
    }

    static Box box(RandomAccessFile film, long at, long to) throws IOException {
        film.seek(at);
        long length = Integer.toUnsignedLong(film.readInt());
        byte[] name = new byte[4];
        film.readFully(name);
        long content = at + 8;
        if (length == 1 && at + 16 <= to) {
            length = film.readLong();
            content = at + 16;
        }
        // What was cut off ends where the file ends.
        long end = length == 0 ? to : Math.min(to, at + length);
        if (end < content) {
            throw UnreadableFile.broken(null);
        }
        return new Box(new String(name, StandardCharsets.ISO_8859_1), at, content, end);
    }

    private void empty(Box box) throws IOException {
        film.seek(box.start() + 4);
        film.write("free".getBytes(StandardCharsets.US_ASCII));
        zero(film, box.content(), box.end(), budget);
    }

    static void zero(RandomAccessFile film, long from, long to, Budget budget) throws IOException {
        film.seek(from);
        byte[] zeros = new byte[64 * 1024];
        for (long left = to - from; left > 0; left -= zeros.length) {
            budget.check();
            film.write(zeros, 0, (int) Math.min(left, zeros.length));
        }
    }

    /** When it was made and changed: four bytes each, or eight in the second version. */
    private void undate(Box box) throws IOException {
        film.seek(box.content());
        int version = film.readUnsignedByte();
        long from = box.content() + 4;
        zero(film, from, Math.min(box.end(), from + (version == 1 ? 16 : 8)), budget);
    }
}
