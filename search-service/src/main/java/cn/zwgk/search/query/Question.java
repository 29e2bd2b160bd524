package cn.zwgk.search.query;

import java.text.Normalizer;

/**
 * What somebody typed, made harmless: no control characters, no query language, a bounded length. Every character of it is searched for
 * and none is obeyed.
 */
public record Question(String text) {

    static final int LONGEST = 100;

    private static final int LONGEST_READ = 4 * LONGEST;
    private static final int SHORTEST_PINYIN = 2;

    public Question {
        text = clean(text);
    }

    /** Nothing was typed: the newest is shown. */
    boolean isEmpty() {
        return text.isEmpty();
    }

    /** Latin letters only: perhaps pinyin. */
    boolean isPinyin() {
        return compact().length() >= SHORTEST_PINYIN && text.chars().allMatch(c -> c == ' ' || c == '\'' || isLatin(c));
    }

    /** Without spaces and in lower case, as completions are looked up. */
    String compact() {
        StringBuilder compact = new StringBuilder();
        text.codePoints()
                .filter(Character::isLetterOrDigit)
                .map(Character::toLowerCase)
                .forEach(compact::appendCodePoint);
        return compact.toString();
    }

    private static boolean isLatin(int c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private static String clean(String typed) {
        String bounded = typed.length() > LONGEST_READ ? typed.substring(0, LONGEST_READ) : typed;
        StringBuilder clean = new StringBuilder();
        Normalizer.normalize(bounded, Normalizer.Form.NFKC)
                .codePoints()
                .map(c -> isText(c) ? c : ' ')
                .forEach(clean::appendCodePoint);
        String text = clean.toString().replaceAll("\\s+", " ").strip();
        return text.codePointCount(0, text.length()) > LONGEST
                ? text.substring(0, text.offsetByCodePoints(0, LONGEST))
                : text;
    }

    private static boolean isText(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED -> false;
            default -> true;
        };
    }
}
