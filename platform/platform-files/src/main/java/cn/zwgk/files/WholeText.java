package cn.zwgk.files;

import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The passages of a file as one text, so that what is divided between lines is found; the cells of a sheet stand in rows again, so
 * that a column keeps its heading.
 */
public final class WholeText {

    private static final Pattern CELL = Pattern.compile("(.*“.*”.*?)([A-Z]{1,3})(\\d{1,7})(?:（.*）)?");
    private static final int WIDEST_GAP = 30;

    private final StringBuilder text = new StringBuilder();
    private final NavigableMap<Integer, Passage> passages = new TreeMap<>();
    private String row = "";
    private int column;

    private WholeText() {}

    public static WholeText of(List<Passage> passages) {
        WholeText text = new WholeText();
        passages.forEach(text::add);
        return text;
    }

    /** Lines end with {@code \n}, cells of a row are divided by tabs. */
    public String text() {
        return text.toString();
    }

    /** Where a character stands; nowhere before the first passage. */
    public Passage at(int offset) {
        Map.@Nullable Entry<Integer, Passage> passage = passages.floorEntry(offset);
        return passage == null ? new Passage("", false, "") : passage.getValue();
    }

    private void add(Passage passage) {
        Matcher cell = CELL.matcher(passage.place());
        if (cell.matches()) {
            String sameRow = cell.group(1).replace("隐藏", "") + cell.group(3);
            int at = columnOf(cell.group(2));
            text.append(
                    sameRow.equals(row)
                            ? "\t".repeat(Math.clamp((long) at - column, 1, WIDEST_GAP))
                            : "\n" + "\t".repeat(Math.min(at - 1, WIDEST_GAP)));
            row = sameRow;
            column = at;
            passages.put(text.length(), passage);
            text.append(passage.text().replace('\n', ' ').replace('\t', ' '));
        } else {
            row = "";
            text.append('\n');
            passages.put(text.length(), passage);
            text.append(passage.text());
        }
    }

    private static int columnOf(String letters) {
        int column = 0;
        for (int i = 0; i < letters.length(); i++) {
            column = column * 26 + letters.charAt(i) - 'A' + 1;
        }
        return column;
    }
}
