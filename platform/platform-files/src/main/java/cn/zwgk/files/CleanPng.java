package cn.zwgk.files;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import java.util.zip.CRC32;

/** Copies the chunks of a PNG that make the picture, and no others. */
final class CleanPng {

    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final int LARGEST_CHUNK = 64 * 1024 * 1024;

    private static final Set<String> PICTURE = Set.of(
            "IHDR", "PLTE", "IDAT", "IEND", "tRNS", "gAMA", "cHRM", "sRGB", "iCCP", "sBIT", "pHYs", "bKGD", "cICP",
            "acTL", "fcTL", "fdAT");

    private CleanPng() {}

    static void clean(InputStream given, OutputStream to) throws IOException {
        DataInputStream from = new DataInputStream(given);
        DataOutputStream out = new DataOutputStream(to);
        try {
            byte[] signature = new byte[SIGNATURE.length];
            from.readFully(signature);
            if (!Arrays.equals(signature, SIGNATURE)) {
                throw UnreadableFile.broken(null);
            }
            out.write(signature);
            String type = "";
            while (!type.equals("IEND")) {
                type = chunk(from, out);
            }
            out.flush();
        } catch (EOFException cut) {
            throw UnreadableFile.broken(cut);
        }
    }

    private static String chunk(DataInputStream from, DataOutputStream out) throws IOException {
        int length = from.readInt();
        if (length < 0 || length > LARGEST_CHUNK) {
            throw UnreadableFile.tooComplex(null);
        }
        byte[] type = new byte[4];
        from.readFully(type);
        byte[] content = from.readNBytes(length);
        if (content.length < length) {
            throw new EOFException();
        }
        from.readInt();
        String name = new String(type, StandardCharsets.US_ASCII);
        if (PICTURE.contains(name)) {
            write(out, type, content);
        } else if (name.equals("eXIf") && Orientation.in(content, 0) > 1) {
            write(out, type, Orientation.tiff(Orientation.in(content, 0)));
        }
        return name;
    }

    private static void write(DataOutputStream out, byte[] type, byte[] content) throws IOException {
        CRC32 check = new CRC32();
        check.update(type);
        check.update(content);
        out.writeInt(content.length);
        out.write(type);
        out.write(content);
        out.writeInt((int) check.getValue());
    }
}
