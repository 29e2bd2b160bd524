package cn.zwgk.files;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/** Copies a GIF block by block without comments, without texts laid over it and without XMP; what moves goes on moving. */
final class CleanGif {

    private static final int HEADER = 6;
    private static final int SCREEN = 7;
    private static final int DESCRIPTOR = 9;
    private static final int EXTENSION = 0x21;
    private static final int IMAGE = 0x2C;
    private static final int END = 0x3B;
    private static final int CONTROL = 0xF9;
    private static final int APPLICATION = 0xFF;
    private static final int TABLE = 0x80;

    /** How often a film is repeated, and its colours. */
    private static final Set<String> OF_THE_PICTURE = Set.of("NETSCAPE2.0", "ANIMEXTS1.0", "ICCRGBG1012");

    private final DataInputStream from;
    private final OutputStream to;

    private CleanGif(InputStream from, OutputStream to) {
        this.from = new DataInputStream(from);
        this.to = to;
    }

    static void clean(InputStream from, OutputStream to) throws IOException {
        try {
            new CleanGif(from, to).copy();
        } catch (EOFException cut) {
            throw UnreadableFile.broken(cut);
        }
    }

    /** Whatever follows the end is left out. */
    private void copy() throws IOException {
        byte[] header = bytes(HEADER);
        if (!new String(header, StandardCharsets.US_ASCII).startsWith("GIF8")) {
            throw UnreadableFile.broken(null);
        }
        to.write(header);
        colours(bytes(SCREEN), 4);
        for (int next = from.readUnsignedByte(); next != END; next = from.readUnsignedByte()) {
            switch (next) {
                case EXTENSION -> extension();
                case IMAGE -> image();
                default -> throw UnreadableFile.broken(null);
            }
        }
        to.write(END);
    }

    private void image() throws IOException {
        to.write(IMAGE);
        colours(bytes(DESCRIPTOR), 8);
        to.write(from.readUnsignedByte());
        blocks(true);
    }

    /** @param at where a description says whether a table of colours follows, and how large it is */
    private void colours(byte[] description, int at) throws IOException {
        to.write(description);
        if ((description[at] & TABLE) != 0) {
            to.write(bytes(3 << ((description[at] & 7) + 1)));
        }
    }

    private void extension() throws IOException {
        int type = from.readUnsignedByte();
        byte[] first = bytes(from.readUnsignedByte());
        boolean stays = type == CONTROL
                || (type == APPLICATION && OF_THE_PICTURE.contains(new String(first, StandardCharsets.US_ASCII)));
        if (stays) {
            to.write(EXTENSION);
            to.write(type);
            to.write(first.length);
            to.write(first);
        }
        if (first.length > 0) {
            blocks(stays);
        }
    }

    private void blocks(boolean stay) throws IOException {
        int length;
        do {
            length = from.readUnsignedByte();
            byte[] block = bytes(length);
            if (stay) {
                to.write(length);
                to.write(block);
            }
        } while (length > 0);
    }

    private byte[] bytes(int count) throws IOException {
        byte[] bytes = new byte[count];
        from.readFully(bytes);
        return bytes;
    }
}
