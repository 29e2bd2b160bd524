package cn.zwgk.search.content;

import java.text.Normalizer;
import java.util.Locale;

/** 文号 and 索引号 as people type them: 甬民发〔2024〕12号, 甬民发[2024] 12 号 and 甬民发(2024)12号 are the same number. */
public final class Numbers {

    private Numbers() {}

    /** Letters, digits and characters only, half-width, in lower case. */
    public static String key(String number) {
        StringBuilder key = new StringBuilder();
        Normalizer.normalize(number, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(key::appendCodePoint);
        return key.toString();
    }
}
