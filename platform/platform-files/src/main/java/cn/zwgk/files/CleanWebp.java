package cn.zwgk.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/** Copies the chunks of a WebP that make the picture; of Exif only which side is up stays. */
final class CleanWebp {

    private static final int LARGEST = 128 * 1024 * 1024;
    private static final int HEADER = 12;
    private static final Set<String> PICTURE = Set.of("VP8 ", "VP8L", "VP8X", "ALPH", "ANIM", "ANMF", "ICCP");
    /** The flags of VP8X that say that Exif and XMP follow. */
    private static final int EXIF = 0x08;

    private static final int XMP = 0x04;

    private CleanWebp() {}

    static void clean(InputStream from, OutputStream to) throws IOException {
        byte[] content = from.readNBytes(LARGEST + 1);
        if (content.length > LARGEST) {
            throw UnreadableFile.tooComplex(null);
        }
        try {
            to.write(cleaned(ByteBuffer.wrap(content).order(ByteOrder.LITTLE_ENDIAN)));
        } catch (BufferUnderflowException cut) {
            throw UnreadableFile.broken(cut);
        }
    }

    private static byte[] cleaned(ByteBuffer from) {
        if (!name(from).equals("RIFF") || from.getInt() < 4 || !name(from).equals("WEBP")) {
            throw UnreadableFile.broken(null);
        }
        ByteBuffer to = ByteBuffer.allocate(from.capacity() + HEADER).order(ByteOrder.LITTLE_ENDIAN);
        to.position(HEADER);
        while (from.remaining() >= 8) {
            chunk(name(from), bytes(from), to);
        }
        to.flip();
        to.put(0, ascii("RIFF")).putInt(4, to.limit() - 8).put(8, ascii("WEBP"));
        byte[] cleaned = new byte[to.limit()];
        to.get(0, cleaned);
        return cleaned;
    }

    private static void chunk(String name, byte[] content, ByteBuffer to) {
        if (name.equals("VP8X") && content.length > 0) {
            content[0] &= ~(EXIF | XMP);
        }
        if (PICTURE.contains(name)) {
            to.put(ascii(name)).putInt(content.length).put(content);
            if (content.length % 2 == 1) {
                to.put((byte) 0);
            }
        } else if (name.equals("EXIF")) {
            turned(content, to);
        }
    }

    /** Cameras put the name of the block before it, as in a JPEG; the format wants it without. */
    private static void turned(byte[] exif, ByteBuffer to) {
        boolean named = exif.length > 6 && exif[0] == 'E' && exif[1] == 'x';
        int orientation = exif.length > 14 ? Orientation.in(exif, named ? 6 : 0) : 1;
        if (orientation > 1 && to.position() > HEADER + 8) {
            byte[] only = Orientation.tiff(orientation);
            to.put(HEADER + 8, (byte) (to.get(HEADER + 8) | EXIF));
            to.put(ascii("EXIF")).putInt(only.length).put(only);
        }
    }

    private static String name(ByteBuffer from) {
        byte[] name = new byte[4];
        from.get(name);
        return new String(name, StandardCharsets.US_ASCII);
    }

    private static byte[] bytes(ByteBuffer from) {
        int length = from.getInt();
        if (length < 0 || length > from.remaining()) {
            throw UnreadableFile.broken(null);
        }
        byte[] bytes = new byte[length];
        from.get(bytes);
        if (length % 2 == 1 && from.hasRemaining()) {
            from.get();
        }
        return bytes;
    }

    private static byte[] ascii(String name) {
        return name.getBytes(StandardCharsets.US_ASCII);
    }
}
