package cn.zwgk.files;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;

/** The texts that have to go. They are found however they are spaced or broken into lines. */
final class Sought {

    static final char MASK = '█';

    /** Shorter byte sequences come about by chance in every picture. */
    private static final int TELLING = 6;

    private static final List<Charset> CHARSETS = List.of(
            StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE, Charset.forName("GB18030"));

    /** What a cell of a sheet keeps exactly. */
    private static final Pattern NUMBER = Pattern.compile("\\d{6,15}");

    private static final Pattern BETWEEN_DIGITS = Pattern.compile("[-.,，—－()+]");

    private final List<String> texts;

    Sought(Collection<String> texts) {
        this.texts = texts.stream()
                .map(text -> new Squeezed(text).text.toString())
                .filter(text -> !text.isEmpty())
                .distinct()
                .toList();
    }

    boolean in(CharSequence text) {
        return !at(text).isEmpty();
    }

    /** Which characters belong to a text that has to go. */
    BitSet at(CharSequence text) {
        BitSet found = new BitSet();
        Squeezed squeezed = new Squeezed(text);
        for (String wanted : texts) {
            for (int at = squeezed.text.indexOf(wanted); at >= 0; at = squeezed.text.indexOf(wanted, at + 1)) {
                for (int i = at; i < at + wanted.length(); i++) {
                    found.set(squeezed.places[i]);
                }
            }
        }
        return found;
    }

    String masked(String text) {
        return masked(text, at(text), 0);
    }

    /** @param from where this piece begins in the text in which the characters were found */
    static String masked(String piece, BitSet found, int from) {
        StringBuilder masked = new StringBuilder(piece);
        for (int i = 0; i < piece.length(); i++) {
            if (found.get(from + i)) {
                masked.setCharAt(i, MASK);
            }
        }
        return masked.toString();
    }

    /** As they would stand in a file's bytes. */
    List<byte[]> bytes() {
        return texts.stream()
                .flatMap(text -> CHARSETS.stream().map(text::getBytes))
                .filter(bytes -> bytes.length >= TELLING)
                .toList();
    }

    /** Without those that are shorter. */
    Sought ofAtLeast(int length) {
        return new Sought(texts.stream().filter(text -> text.length() >= length).toList());
    }

    boolean isEmpty() {
        return texts.isEmpty();
    }

    /** As a sheet of the old kind would keep those that are numbers. */
    List<byte[]> numbers() {
        return texts.stream()
                .map(text -> BETWEEN_DIGITS.matcher(text).replaceAll(""))
                .filter(text -> NUMBER.matcher(text).matches())
                .map(text -> ByteBuffer.allocate(Double.BYTES)
                        .order(ByteOrder.LITTLE_ENDIAN)
                        .putDouble(Double.parseDouble(text))
                        .array())
                .toList();
    }

    /** A text without its spaces, and where each of its characters was. */
    private static final class Squeezed {

        private final StringBuilder text = new StringBuilder();
        private final int[] places;

        private Squeezed(CharSequence given) {
            this.places = new int[given.length()];
            for (int i = 0; i < given.length(); i++) {
                if (!isSpace(given.charAt(i))) {
                    places[text.length()] = i;
                    text.append(given.charAt(i));
                }
            }
        }

        private static boolean isSpace(char character) {
            return Character.isWhitespace(character)
                    || Character.isSpaceChar(character)
                    || Character.getType(character) == Character.FORMAT;
        }
    }
}
