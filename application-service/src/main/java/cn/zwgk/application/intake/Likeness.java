package cn.zwgk.application.intake;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * How alike two descriptions are: the share of their pairs of neighbouring characters that they have in common (Dice). It
 * needs no words, survives what people turn around or add, and is easy to explain.
 */
public final class Likeness {

    private Likeness() {}

    /** From 0, nothing in common, to 100, the same but for spaces and punctuation. */
    public static int percent(String one, String other) {
        String first = plain(one);
        String second = plain(other);
        if (first.length() < 2 || second.length() < 2) {
            return first.equals(second) && !first.isEmpty() ? 100 : 0;
        }
        Map<String, Integer> pairs = new HashMap<>();
        for (int i = 0; i + 2 <= first.length(); i++) {
            pairs.merge(first.substring(i, i + 2), 1, Integer::sum);
        }
        int common = 0;
        for (int i = 0; i + 2 <= second.length(); i++) {
            String pair = second.substring(i, i + 2);
            int left = pairs.getOrDefault(pair, 0);
            if (left > 0) {
                pairs.put(pair, left - 1);
                common++;
            }
        }
        return 200 * common / (first.length() - 1 + second.length() - 1);
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
