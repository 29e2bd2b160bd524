package cn.zwgk.files;

import cn.zwgk.files.CleanFilm.Box;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** A track of a film: what it is, and where the pieces of it lie among those of the others. */
final class FilmTrack {

    private static final int MOST_PIECES = 2_000_000;

    private FilmTrack() {}

    /** vide, soun, meta and the like; nothing if the track does not say. */
    static Optional<String> handler(RandomAccessFile film, Box track) throws IOException {
        Optional<Box> handler = inside(film, track, "mdia", "hdlr");
        if (handler.isEmpty() || handler.get().end() - handler.get().content() < 12) {
            return Optional.empty();
        }
        byte[] type = new byte[4];
        film.seek(handler.get().content() + 8);
        film.readFully(type);
        return Optional.of(new String(type, StandardCharsets.ISO_8859_1));
    }

    /** Zeroes the pieces of the track wherever they lie. */
    static void empty(RandomAccessFile film, Box track, Budget budget) throws IOException {
        Optional<Box> table = inside(film, track, "mdia", "minf", "stbl");
        if (table.isEmpty()) {
            return;
        }
        long[] sizes = sizes(film, table.get());
        long[] chunks = chunks(film, table.get());
        int[] perChunk = perChunk(film, table.get(), chunks.length);
        int piece = 0;
        for (int chunk = 0; chunk < chunks.length; chunk++) {
            long at = chunks[chunk];
            for (int i = 0; i < perChunk[chunk] && piece < sizes.length; i++) {
                long end = Math.min(film.length(), at + sizes[piece++]);
                if (at < end) {
                    CleanFilm.zero(film, at, end, budget);
                }
                at = end;
            }
        }
    }

    private static long[] sizes(RandomAccessFile film, Box table) throws IOException {
        Optional<Box> box = inside(film, table, "stsz");
        if (box.isEmpty()) {
            return new long[0];
        }
        film.seek(box.get().content() + 4);
        long all = Integer.toUnsignedLong(film.readInt());
        long[] sizes = new long[count(film)];
        for (int i = 0; i < sizes.length; i++) {
            sizes[i] = all == 0 ? Integer.toUnsignedLong(film.readInt()) : all;
        }
        return sizes;
    }

    private static long[] chunks(RandomAccessFile film, Box table) throws IOException {
        Optional<Box> narrow = inside(film, table, "stco");
        Optional<Box> box = narrow.isPresent() ? narrow : inside(film, table, "co64");
        if (box.isEmpty()) {
            return new long[0];
        }
        film.seek(box.get().content() + 4);
        long[] chunks = new long[count(film)];
        for (int i = 0; i < chunks.length; i++) {
            chunks[i] = narrow.isPresent() ? Integer.toUnsignedLong(film.readInt()) : film.readLong();
        }
        return chunks;
    }

    /** The table names the first chunk from which on so many pieces lie in each. */
    private static int[] perChunk(RandomAccessFile film, Box table, int chunks) throws IOException {
        int[] perChunk = new int[chunks];
        Optional<Box> box = inside(film, table, "stsc");
        if (box.isPresent()) {
            film.seek(box.get().content() + 4);
            int entries = count(film);
            for (int i = 0; i < entries; i++) {
                int first = film.readInt();
                int pieces = film.readInt();
                film.readInt();
                for (int chunk = Math.max(0, first - 1); chunk < chunks; chunk++) {
                    perChunk[chunk] = pieces;
                }
            }
        }
        return perChunk;
    }

    private static int count(RandomAccessFile film) throws IOException {
        int count = film.readInt();
        if (count < 0 || count > MOST_PIECES) {
            throw UnreadableFile.tooComplex(null);
        }
        return count;
    }

    private static Optional<Box> inside(RandomAccessFile film, Box outer, String... path) throws IOException {
        Box in = outer;
        for (String type : path) {
            Optional<Box> found = Optional.empty();
            long at = in.content();
            while (at + 8 <= in.end() && found.isEmpty()) {
                Box box = CleanFilm.box(film, at, in.end());
                found = box.type().equals(type) ? Optional.of(box) : found;
                at = box.end();
            }
            if (found.isEmpty()) {
                return found;
            }
            in = found.get();
        }
        return Optional.of(in);
    }
}
