package cn.zwgk.text.structure;

import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;

/** Finds the lines that name clauses without being them: a table of contents 目录 and the list of annexes below a notice. */
final class Contents {

    private static final Pattern TITLE = Pattern.compile("目[\\s\\p{Z}]*录");
    private static final Pattern PAGE_NUMBER = Pattern.compile("[.．·…\\s\\p{Z}\\-]*\\d{0,4}$");
    private static final Pattern ANNEX_LIST = Pattern.compile("^附件?[\\s\\p{Z}]*[:：].*");
    private static final Pattern LISTED = Pattern.compile("^\\d{1,2}[.．、].*");

    private Contents() {}

    static BitSet in(List<String> lines) {
        BitSet named = new BitSet();
        for (int at = 0; at < lines.size(); at++) {
            if (TITLE.matcher(lines.get(at)).matches()) {
                named.set(at, bodyBegins(lines, at));
            } else if (ANNEX_LIST.matcher(lines.get(at)).matches()) {
                int end = at + 1;
                while (end < lines.size() && LISTED.matcher(lines.get(end)).matches()) {
                    end++;
                }
                named.set(at, end);
            }
        }
        return named;
    }

    /** The first entry of the contents comes again where the text begins; if it does not, these are no contents. */
    private static int bodyBegins(List<String> lines, int title) {
        int first = title + 1;
        while (first < lines.size() && lines.get(first).isEmpty()) {
            first++;
        }
        if (first >= lines.size()) {
            return title;
        }
        String entry = bare(lines.get(first));
        for (int at = first + 1; at < lines.size(); at++) {
            if (bare(lines.get(at)).equals(entry)) {
                return at;
            }
        }
        return title;
    }

    private static String bare(String line) {
        return PAGE_NUMBER.matcher(line).replaceFirst("").replaceAll("[\\s\\p{Z}]", "");
    }
}
