package cn.zwgk.text;

import java.util.Arrays;

/**
 * A run of Chinese characters and what its cheapest division into words costs, from its beginning up to every place and from
 * every place to its end.
 */
final class Wording {

    private static final float NEARLY = 1;

    private final String text;
    private final int start;
    private final int end;
    private final float[] upTo;
    private final float[] from;

    private Wording(String text, int start, int end, float[] upTo, float[] from) {
        this.text = text;
        this.start = start;
        this.end = end;
        this.upTo = upTo;
        this.from = from;
    }

    String text() {
        return text;
    }

    int start() {
        return start;
    }

    int end() {
        return end;
    }

    /** What the words from the beginning of the run up to a place cost. */
    float upTo(int place) {
        return upTo[place - start];
    }

    /** What the words from a place to the end of the run cost. */
    float from(int place) {
        return from[place - start];
    }

    static Wording of(String text, int start, int end) {
        int length = end - start;
        float[] costs = new float[length * WordCosts.LONGEST];
        float[] upTo = new float[length + 1];
        float[] from = new float[length + 1];
        Arrays.fill(upTo, 1, length + 1, Float.POSITIVE_INFINITY);
        for (int i = 0; i < length; i++) {
            for (int word = 1; word <= Math.min(WordCosts.LONGEST, length - i); word++) {
                float cost = WordCosts.of(text, start + i, word);
                costs[i * WordCosts.LONGEST + word - 1] = cost;
                upTo[i + word] = Math.min(upTo[i + word], upTo[i] + cost);
            }
        }
        for (int i = length - 1; i >= 0; i--) {
            from[i] = Float.POSITIVE_INFINITY;
            for (int word = 1; word <= Math.min(WordCosts.LONGEST, length - i); word++) {
                from[i] = Math.min(from[i], from[i + word] + costs[i * WordCosts.LONGEST + word - 1]);
            }
        }
        return new Wording(text, start, end, upTo, from);
    }

    /** How much more words alone cost than a stretch that is taken out at a price: below zero if it cuts words or is one. */
    float gain(int begin, int stop, float price) {
        return from[0] - (upTo[begin - start] + price + from[stop - start]);
    }

    /** Where the word begins that ends at a place in the cheapest division of what stands before it. */
    int beginOfLast(int place) {
        int best = place - 1;
        float least = Float.POSITIVE_INFINITY;
        for (int length = 1; length <= Math.min(WordCosts.LONGEST, place - start); length++) {
            float cost = upTo[place - length - start] + WordCosts.of(text, place - length, length);
            if (cost < least) {
                least = cost;
                best = place - length;
            }
        }
        return best;
    }

    /** Whether a word can end here without cutting another. */
    boolean isWordBefore(int begin, int place) {
        float cost = WordCosts.of(text, begin, place - begin);
        return upTo[begin - start] + cost <= upTo[place - start] + NEARLY;
    }

    /** Whether a word can begin here without cutting another. */
    boolean isWordAfter(int place, int stop) {
        float cost = WordCosts.of(text, place, stop - place);
        return from[stop - start] + cost <= from[place - start] + NEARLY;
    }
}
