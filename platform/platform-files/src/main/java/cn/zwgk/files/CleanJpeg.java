package cn.zwgk.files;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Copies a JPEG segment by segment, bit for bit as to what it shows, without Exif, XMP, IPTC and comments. */
final class CleanJpeg {

    private static final int START = 0xD8;
    private static final int END = 0xD9;
    private static final int SCAN = 0xDA;
    private static final int JFIF = 0xE0;
    private static final int EXIF = 0xE1;
    private static final int PROFILE = 0xE2;
    private static final int ADOBE = 0xEE;
    private static final int LAST_APPLICATION = 0xEF;
    private static final int COMMENT = 0xFE;

    private final DataInputStream from;
    private final OutputStream to;

    private CleanJpeg(InputStream from, OutputStream to) {
        this.from = new DataInputStream(from);
        this.to = to;
    }

    static void clean(InputStream from, OutputStream to) throws IOException {
        try {
            new CleanJpeg(from, to).copy();
        } catch (EOFException cut) {
            throw UnreadableFile.broken(cut);
        }
    }

    /** Whatever follows the end of the picture, such as a second one or a film, is left out. */
    private void copy() throws IOException {
        if (from.readUnsignedByte() != 0xFF || from.readUnsignedByte() != START) {
            throw UnreadableFile.broken(null);
        }
        marker(START);
        int next = nextMarker();
        while (next != END) {
            next = segment(next);
        }
        marker(END);
    }

    private int segment(int type) throws IOException {
        int length = from.readUnsignedShort() - 2;
        if (length < 0) {
            throw UnreadableFile.broken(null);
        }
        byte[] content = new byte[length];
        from.readFully(content);
        if (type == EXIF && startsWith(content, "Exif")) {
            int orientation = Orientation.in(content, "Exif\0\0".length());
            if (orientation > 1) {
                write(EXIF, Orientation.exif(orientation));
            }
        } else if (stays(type, content)) {
            write(type, content);
        }
        return type == SCAN ? scan() : nextMarker();
    }

    private static boolean stays(int type, byte[] content) {
        return switch (type) {
            case JFIF -> startsWith(content, "JFIF");
            case PROFILE -> startsWith(content, "ICC_PROFILE");
            case ADOBE -> startsWith(content, "Adobe");
            default -> type != COMMENT && (type < JFIF || type > LAST_APPLICATION);
        };
    }

    /** The picture itself, up to the next marker that is not part of it. */
    private int scan() throws IOException {
        while (true) {
            int next = from.readUnsignedByte();
            if (next != 0xFF) {
                to.write(next);
                continue;
            }
            int code = from.readUnsignedByte();
            while (code == 0xFF) {
                code = from.readUnsignedByte();
            }
            if (code != 0 && (code < 0xD0 || code > 0xD7)) {
                return code;
            }
            marker(code);
        }
    }

    private int nextMarker() throws IOException {
        if (from.readUnsignedByte() != 0xFF) {
            throw UnreadableFile.broken(null);
        }
        int code = from.readUnsignedByte();
        while (code == 0xFF) {
            code = from.readUnsignedByte();
        }
        return code;
    }

    private void write(int type, byte[] content) throws IOException {
        marker(type);
        int length = content.length + 2;
        to.write(length >> 8);
        to.write(length);
        to.write(content);
    }

    private void marker(int type) throws IOException {
        to.write(0xFF);
        to.write(type);
    }

    private static boolean startsWith(byte[] content, String name) {
        byte[] start = name.getBytes(StandardCharsets.US_ASCII);
        return content.length >= start.length && Arrays.equals(Arrays.copyOf(content, start.length), start);
    }
}
