package cn.zwgk.text;

import java.util.List;

/**
 * How seldom the words of common texts are: the cost of a word is the logarithm of one in so many, so that the costs of words
 * beside each other may be added. Kept as packed characters, because a text asks for every stretch of up to four of them.
 */
final class WordCosts {

    /** No word of more characters is known. */
    static final int LONGEST = 4;

    /** What a character costs that is no word by itself. */
    static final float NO_WORD = 15.5f;

    /** What a word costs that is known to exist, but not how seldom it is. */
    private static final float SELDOM = 15.5f;

    /** What a word costs that people stand beside: bureaus write it more often than newspapers do. */
    private static final float BESIDE_PEOPLE = 11;

    private static final WordCosts KNOWN = known();

    private final long[] words = new long[1 << 17];
    private final float[] costs = new float[words.length];

    private WordCosts() {}

    /** What a stretch of a text costs as a word; infinite if it is none. */
    static float of(String text, int start, int length) {
        float cost = KNOWN.cost(packed(text, start, length));
        return length == 1 ? Math.min(cost, NO_WORD) : cost;
    }

    private float cost(long word) {
        int place = place(word);
        while (words[place] != 0) {
            if (words[place] == word) {
                return costs[place];
            }
            place = (place + 1) & (words.length - 1);
        }
        return Float.POSITIVE_INFINITY;
    }

    private void put(String word, float cost) {
        if (word.length() > LONGEST) {
            return;
        }
        long packed = packed(word, 0, word.length());
        int place = place(packed);
        while (words[place] != 0 && words[place] != packed) {
            place = (place + 1) & (words.length - 1);
        }
        costs[place] = words[place] == packed ? Math.min(costs[place], cost) : cost;
        words[place] = packed;
    }

    private int place(long word) {
        long mixed = word * 0x9E3779B97F4A7C15L;
        return (int) (mixed >>> 40) & (words.length - 1);
    }

    private static long packed(String text, int start, int length) {
        long packed = 0;
        for (int i = start; i < start + length; i++) {
            packed = packed << 16 | text.charAt(i);
        }
        return packed;
    }

    private static WordCosts known() {
        WordCosts known = new WordCosts();
        for (String line : NameForms.lines("word-costs.txt")) {
            List<String> words = List.of(line.split(" "));
            float cost = Float.parseFloat(words.getFirst());
            words.subList(1, words.size()).forEach(word -> known.put(word, cost));
        }
        NameForms.words("words-like-names.txt").forEach(word -> known.put(word, SELDOM));
        NameForms.NEVER_FIRST.forEach(word -> known.put(word, BESIDE_PEOPLE));
        BesideNames.words().forEach(word -> known.put(word, BESIDE_PEOPLE));
        return known;
    }
}
