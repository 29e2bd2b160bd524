package cn.zwgk.text.structure;

/** Reads the numerals that clauses are counted with: 三, 十二, 二十, 一百零五, 一千二百六十, 12, ③. */
public final class Numeral {

    private static final String DIGITS = "零一二三四五六七八九";

    private Numeral() {}

    /**
     * The number that is meant.
     *
     * @param numeral Chinese, Arabic or circled, without anything around it
     */
    public static int parse(String numeral) {
        char first = numeral.charAt(0);
        if (first >= '①' && first <= '⑳') {
            return first - '①' + 1;
        }
        if (Character.isDigit(first)) {
            return Integer.parseInt(numeral);
        }
        int total = 0;
        int digit = 0;
        String plain = numeral.replace('〇', '零');
        for (int at = 0; at < plain.length(); at++) {
            char sign = plain.charAt(at);
            int unit = unit(sign);
            if (unit == 0) {
                digit = DIGITS.indexOf(sign);
            } else {
                total += Math.max(digit, 1) * unit;
                digit = 0;
            }
        }
        return total + digit;
    }

    private static int unit(char sign) {
        return switch (sign) {
            case '千' -> 1000;
            case '百' -> 100;
            case '十' -> 10;
            default -> 0;
        };
    }
}
