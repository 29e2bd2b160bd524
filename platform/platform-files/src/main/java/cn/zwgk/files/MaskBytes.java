package cn.zwgk.files;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.BitSet;

/**
 * Overwrites texts in the bytes of a stream, in every way in which the office programs before 2007 write them, also where
 * an earlier version was left behind. Nothing moves, so that no offset of the format goes astray.
 */
final class MaskBytes {

    private static final int WINDOW = 32 * 1024;
    private static final int OVERLAP = 1024;

    /** Shorter ones come about by chance where every character is one byte, or where pictures lie. */
    private static final int TELLING_SINGLE = 6;

    private static final int TELLING_AMONG_PICTURES = 3;

    private final byte[] content;

    private MaskBytes(byte[] content) {
        this.content = content;
    }

    /** @param pictures whether most of the stream is pictures */
    static void in(byte[] content, Sought sought, boolean pictures) {
        MaskBytes mask = new MaskBytes(content);
        Sought wide = pictures ? sought.ofAtLeast(TELLING_AMONG_PICTURES) : sought;
        mask.characters(wide, 0, 2);
        mask.characters(wide, 1, 2);
        mask.characters(sought.ofAtLeast(TELLING_SINGLE), 0, 1);
        sought.bytes().forEach(bytes -> mask.exactly(bytes, (byte) '*'));
        sought.numbers().forEach(bytes -> mask.exactly(bytes, (byte) 0));
    }

    /** Spaced out or not; a text is shorter than what two windows share. */
    private void characters(Sought wanted, int from, int width) {
        if (wanted.isEmpty()) {
            return;
        }
        int all = (content.length - from) / width;
        for (int start = 0; start < all; start += WINDOW - OVERLAP) {
            Characters window = new Characters(content, from + start * width, width, Math.min(WINDOW, all - start));
            BitSet found = wanted.at(window);
            found.stream().forEach(window::mask);
        }
    }

    private void exactly(byte[] bytes, byte mask) {
        for (int at = 0; at <= content.length - bytes.length; at++) {
            if (content[at] == bytes[0] && Arrays.equals(content, at, at + bytes.length, bytes, 0, bytes.length)) {
                Arrays.fill(content, at, at + bytes.length, mask);
            }
        }
    }

    /** Bytes read as characters of one or two bytes. */
    static final class Characters implements CharSequence {

        private final byte[] content;
        private final int from;
        private final int width;
        private final int length;

        /** @param width 1 or 2 */
        Characters(byte[] content, int from, int width, int length) {
            this.content = content;
            this.from = from;
            this.width = width;
            this.length = length;
        }

        /** The first byte, inclusive. */
        int start() {
            return from;
        }

        /** The last byte, exclusive. */
        int end() {
            return from + length * width;
        }

        @Override
        public int length() {
            return length;
        }

        @Override
        public char charAt(int index) {
            int at = from + index * width;
            return width == 1 ? (char) Byte.toUnsignedInt(content[at]) : little().getChar(at);
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return new Characters(content, from + start * width, width, end - start);
        }

        @Override
        public String toString() {
            return new StringBuilder(length).append(this, 0, length).toString();
        }

        void mask(int index) {
            int at = from + index * width;
            if (width == 1) {
                content[at] = '*';
            } else {
                little().putChar(at, Sought.MASK);
            }
        }

        /** Puts other words in the place, cut off or followed by blanks. */
        void fill(String words) {
            for (int i = 0; i < length; i++) {
                char character = i < words.length() ? words.charAt(i) : ' ';
                if (width == 1) {
                    content[from + i] = (byte) (character < 0x80 ? character : '*');
                } else {
                    little().putChar(from + i * width, character);
                }
            }
        }

        private ByteBuffer little() {
            return ByteBuffer.wrap(content).order(ByteOrder.LITTLE_ENDIAN);
        }
    }
}
