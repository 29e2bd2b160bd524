package cn.zwgk.text.quantity;

import java.math.BigDecimal;

/** Reads numbers as they stand in official texts: 1,200.50, 3.5万, 三百, 一万二千, 两, 二〇二六. */
final class Amount {

    private static final String DIGITS = "零一二三四五六七八九";

    private Amount() {}

    static BigDecimal read(String written) {
        String plain = written.replaceAll("[,，\\s]", "").replace('〇', '零').replace('两', '二');
        int last = plain.length();
        BigDecimal factor = BigDecimal.ONE;
        // Units behind Arabic digits: 3.5万, 2千.
        while (last > 1 && isArabic(plain.charAt(0)) && unit(plain.charAt(last - 1)) > 0) {
            last--;
            factor = factor.multiply(BigDecimal.valueOf(unit(plain.charAt(last))));
        }
        String number = plain.substring(0, last);
        BigDecimal value = isArabic(number.charAt(0)) ? new BigDecimal(number) : BigDecimal.valueOf(chinese(number));
        return value.multiply(factor);
    }

    /** Without a fraction of zeros: 300 for 300.00. */
    static String plain(BigDecimal value) {
        return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
    }

    private static boolean isArabic(char sign) {
        return sign >= '0' && sign <= '9';
    }

    private static long chinese(String number) {
        if (number.chars().allMatch(sign -> DIGITS.indexOf(sign) >= 0)) {
            return digitByDigit(number);
        }
        long total = 0;
        long section = 0;
        long digit = 0;
        for (int at = 0; at < number.length(); at++) {
            char sign = number.charAt(at);
            long unit = unit(sign);
            if (unit == 0) {
                digit = DIGITS.indexOf(sign);
            } else if (unit >= 10_000) {
                total = (total + section + digit) * unit;
                section = 0;
                digit = 0;
            } else {
                section += Math.max(digit, 1) * unit;
                digit = 0;
            }
        }
        return total + section + digit;
    }

    /** A year: 二〇二六. */
    private static long digitByDigit(String number) {
        long value = 0;
        for (int at = 0; at < number.length(); at++) {
            value = value * 10 + DIGITS.indexOf(number.charAt(at));
        }
        return value;
    }

    private static long unit(char sign) {
        return switch (sign) {
            case '十' -> 10;
            case '百' -> 100;
            case '千' -> 1000;
            case '万' -> 10_000;
            case '亿' -> 100_000_000;
            default -> 0;
        };
    }
}
