package cn.zwgk.text;

/**
 * Something found in a text.
 *
 * @param start where it begins in the text, inclusive
 * @param end where it ends, exclusive
 * @param text as it stands there
 */
public record Sighting(Kind kind, int start, int end, String text) {

    boolean overlaps(Sighting other) {
        return start < other.end && other.start < end;
    }

    int length() {
        return end - start;
    }
}
