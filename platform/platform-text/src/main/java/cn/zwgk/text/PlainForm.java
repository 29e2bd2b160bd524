package cn.zwgk.text;

/**
 * A text with one form for characters that people take for the same: full-width digits and letters become ASCII, all dashes
 * {@code -}, all blanks a space, invisible characters U+200B. Every character stays at its place.
 */
final class PlainForm {

    /** Stands for characters that nobody sees. */
    static final char INVISIBLE = '\u200B';

    private PlainForm() {}

    static String of(String text) {
        char[] plain = text.toCharArray();
        for (int i = 0; i < plain.length; i++) {
            plain[i] = of(plain[i]);
        }
        return new String(plain);
    }

    private static char of(char c) {
        if (c < 0x80) {
            return c == '\r' || c == '\f' || c == 0x0B ? ' ' : c;
        }
        if ((c >= '\uFF10' && c <= '\uFF19') || (c >= '\uFF21' && c <= '\uFF3A') || (c >= '\uFF41' && c <= '\uFF5A')) {
            return (char) (c - 0xFEE0);
        }
        return switch (c) {
            case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2015', '\u2212', '\uFF0D', '\uFE63', '\u2500' ->
                '-';
            case '\u00A0',
                    '\u1680',
                    '\u2000',
                    '\u2001',
                    '\u2002',
                    '\u2003',
                    '\u2004',
                    '\u2005',
                    '\u2006',
                    '\u2007',
                    '\u2008',
                    '\u2009',
                    '\u200A',
                    '\u202F',
                    '\u205F',
                    '\u3000' -> ' ';
            case '\u200B', '\u200C', '\u200D', '\u2060', '\uFEFF', '\u00AD', '\u200E', '\u200F' -> INVISIBLE;
            case '\uFF20' -> '@';
            case '\uFF0E' -> '.';
            case '\uFF0F' -> '/';
            case '\uFF1F' -> '?';
            case '\uFF0A' -> '*';
            case '\uFF0B' -> '+';
            case '\uFF3F' -> '_';
            case '\uFF5C' -> '|';
            case '\uFF1A' -> '：';
            case '\u2022', '\u30FB', '\u2027', '\u2219', '\uFF65', '\u00B7' -> '·';
            default ->
                Character.getType(c) == Character.DECIMAL_DIGIT_NUMBER ? (char) ('0' + Character.digit(c, 10)) : c;
        };
    }
}
