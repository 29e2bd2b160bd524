package cn.zwgk.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line of a text and the cells that it is divided into.
 *
 * @param start where it begins in the text
 * @param words its plain form
 * @param isRow whether something better than single blanks divides it
 */
record Line(int start, String words, List<Cell> cells, boolean isRow) {

    /** A part of a line, without blanks around it; {@code start} and {@code end} are places in the text. */
    record Cell(int start, int end, String words) {

        /** The words without blanks inside: 张　三 is 张三. */
        String joined() {
            return words.replaceAll("[ \u200B]", "");
        }
    }

    private static final Pattern TABS = Pattern.compile("\t");
    private static final Pattern BARS = Pattern.compile("\\|");
    private static final Pattern WIDE_BLANKS = Pattern.compile(" {2,}");
    private static final Pattern COMMAS = Pattern.compile("[,，]");
    private static final Pattern BLANKS = Pattern.compile(" +");
    private static final Pattern SINGLE_CHARACTERS =
            Pattern.compile("(?<=(?:^|[ \t|,，、；;：:])\\p{IsHan}) {1,4}(?=\\p{IsHan}(?:$|[ \t|,，、；;]))");

    static List<Line> of(String plain) {
        List<Line> lines = new ArrayList<>();
        int start = 0;
        while (start <= plain.length()) {
            int end = plain.indexOf('\n', start);
            end = end < 0 ? plain.length() : end;
            lines.add(of(start, plain.substring(start, end)));
            start = end + 1;
        }
        return lines;
    }

    int end() {
        return start + words.length();
    }

    /** A name of two characters is often spread over the room of three: its blanks do not divide it. */
    static String together(String words) {
        return SINGLE_CHARACTERS
                .matcher(words)
                .replaceAll(blank ->
                        String.valueOf(PlainForm.INVISIBLE).repeat(blank.group().length()));
    }

    private static Line of(int start, String words) {
        String together = together(words);
        if (words.indexOf('\t') >= 0) {
            return new Line(start, words, cells(start, together, TABS), true);
        }
        if (words.indexOf('|') >= 0 && words.indexOf('|') != words.lastIndexOf('|')) {
            return new Line(start, words, cells(start, together, BARS), true);
        }
        if (WIDE_BLANKS.matcher(together.strip()).find()) {
            return new Line(start, words, withoutEmpty(cells(start, together, BLANKS)), false);
        }
        boolean sentence = words.indexOf('。') >= 0 || words.indexOf('；') >= 0;
        if (!sentence && COMMAS.matcher(words).results().count() >= 2) {
            return new Line(start, words, cells(start, together, COMMAS), true);
        }
        return new Line(start, words, withoutEmpty(cells(start, together, BLANKS)), false);
    }

    /** The cells where only wide blanks divide them, as in a table that was set with blanks: a number may have single ones. */
    List<Cell> wideCells() {
        return withoutEmpty(cells(start, together(words), WIDE_BLANKS));
    }

    private static List<Cell> withoutEmpty(List<Cell> cells) {
        return cells.stream().filter(cell -> !cell.words().isEmpty()).toList();
    }

    private static List<Cell> cells(int offset, String words, Pattern border) {
        List<Cell> cells = new ArrayList<>();
        Matcher matcher = border.matcher(words);
        int from = 0;
        while (matcher.find()) {
            cells.add(cell(offset, words, from, matcher.start()));
            from = matcher.end();
        }
        cells.add(cell(offset, words, from, words.length()));
        return List.copyOf(cells);
    }

    private static Cell cell(int offset, String words, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && isBlank(words.charAt(start))) {
            start++;
        }
        while (end > start && isBlank(words.charAt(end - 1))) {
            end--;
        }
        return new Cell(offset + start, offset + end, words.substring(start, end));
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == PlainForm.INVISIBLE || c == '"';
    }
}
