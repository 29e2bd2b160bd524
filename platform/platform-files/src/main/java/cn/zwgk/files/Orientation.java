package cn.zwgk.files;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** The one thing in Exif that belongs to the picture: which side is up. */
final class Orientation {

    private static final int TAG = 0x0112;
    private static final int ENTRY = 12;
    private static final int UPRIGHT = 1;
    private static final int LAST = 8;

    private Orientation() {}

    /** @param start where the TIFF structure begins; what cannot be understood is upright */
    static int in(byte[] exif, int start) {
        try {
            ByteBuffer tiff = ByteBuffer.wrap(exif, start, exif.length - start).slice();
            tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
            int directory = tiff.getInt(4);
            int entries = Short.toUnsignedInt(tiff.getShort(directory));
            for (int i = 0; i < entries; i++) {
                int entry = directory + 2 + i * ENTRY;
                if (Short.toUnsignedInt(tiff.getShort(entry)) == TAG) {
                    int orientation = tiff.getShort(entry + 8);
                    return orientation > UPRIGHT && orientation <= LAST ? orientation : UPRIGHT;
                }
            }
        } catch (IndexOutOfBoundsException malformed) {
            return UPRIGHT;
        }
        return UPRIGHT;
    }

    /** A TIFF structure that says nothing else. */
    static byte[] tiff(int orientation) {
        return ByteBuffer.allocate(26)
                .put("MM\0*".getBytes(StandardCharsets.US_ASCII))
                .putInt(8)
                .putShort((short) 1)
                .putShort((short) TAG)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) orientation)
                .putShort((short) 0)
                .putInt(0)
                .array();
    }

    static byte[] exif(int orientation) {
        return ByteBuffer.allocate(32)
                .put("Exif\0\0".getBytes(StandardCharsets.US_ASCII))
                .put(tiff(orientation))
                .array();
    }
}
