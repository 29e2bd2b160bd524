package cn.zwgk.text.structure;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names of clauses, as people write them and without the ways in which they differ. */
final class Citation {

    private static final Pattern NUMERAL = Pattern.compile("[零〇一二三四五六七八九十百千]+|\\d+|[①-⑳]");
    private static final Pattern NOISE = Pattern.compile("[\\s\\p{Z}()（）、.．《》“”]");

    private Citation() {}

    /** What two citations of the same clause have in common: 第 3 条第（一）项 and 第三条第一项 are the same. */
    static String bare(String citation) {
        Matcher numeral = NUMERAL.matcher(citation);
        // Numbers stay apart when what stands between them is taken away.
        String counted = numeral.replaceAll(found -> "#" + Numeral.parse(limited(found.group())) + "#");
        return NOISE.matcher(counted).replaceAll("");
    }

    private static String limited(String numeral) {
        return numeral.length() > 9 ? numeral.substring(0, 9) : numeral;
    }

    /** The number as it is spoken, up to 99; beyond that in digits. */
    static String chinese(int value) {
        String digits = "零一二三四五六七八九";
        if (value < 10) {
            return digits.substring(value, value + 1);
        }
        String tens = value < 20 ? "" : digits.substring(value / 10, value / 10 + 1);
        String ones = value % 10 == 0 ? "" : digits.substring(value % 10, value % 10 + 1);
        return value < 100 ? tens + "十" + ones : Integer.toString(value);
    }
}
