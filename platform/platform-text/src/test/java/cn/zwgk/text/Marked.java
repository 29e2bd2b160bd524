package cn.zwgk.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A notice and where the personal data in it stands, made from words in which each piece of it carries a mark:
 * {@code ‹N张三›} is a name that is to be found, {@code ‹?…›} may be found or not.
 */
record Marked(String text, List<Sighting> expected, List<Sighting> either) {

    private static final Map<Character, Kind> KINDS = Map.of(
            'I', Kind.IDENTITY_NUMBER,
            'M', Kind.MOBILE_PHONE,
            'B', Kind.BANK_CARD,
            'E', Kind.EMAIL,
            'L', Kind.NUMBER_PLATE,
            'P', Kind.PASSPORT,
            'N', Kind.NAME,
            'A', Kind.ADDRESS);

    static Marked of(String words) {
        StringBuilder text = new StringBuilder();
        List<Sighting> expected = new ArrayList<>();
        List<Sighting> either = new ArrayList<>();
        int from = 0;
        for (int mark = words.indexOf('‹'); mark >= 0; mark = words.indexOf('‹', from)) {
            int end = words.indexOf('›', mark);
            String value = words.substring(mark + 2, end);
            text.append(words, from, mark);
            Kind kind = KINDS.getOrDefault(words.charAt(mark + 1), Kind.NAME);
            (words.charAt(mark + 1) == '?' ? either : expected)
                    .add(new Sighting(kind, text.length(), text.length() + value.length(), value));
            text.append(value);
            from = end + 1;
        }
        return new Marked(text.append(words, from, words.length()).toString(), expected, either);
    }
}
