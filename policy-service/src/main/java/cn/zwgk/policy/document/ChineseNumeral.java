package cn.zwgk.policy.document;

/** Reads the numerals that clauses are counted with: 三, 十二, 二十, 一百零五, 12. */
final class ChineseNumeral {

    private static final String DIGITS = "零一二三四五六七八九";

    private ChineseNumeral() {}

    static int parse(String numeral) {
        if (Character.isDigit(numeral.charAt(0))) {
            return Integer.parseInt(numeral);
        }
        int total = 0;
        int digit = 0;
        for (char sign : numeral.replace('〇', '零').toCharArray()) {
            switch (sign) {
                case '百' -> {
                    total += Math.max(digit, 1) * 100;
                    digit = 0;
                }
                case '十' -> {
                    total += Math.max(digit, 1) * 10;
                    digit = 0;
                }
                default -> digit = DIGITS.indexOf(sign);
            }
        }
        return total + digit;
    }
}
