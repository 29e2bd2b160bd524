package cn.zwgk.text;

/** 买买提·吐尔逊: where a name with a dot begins and ends among the words around it. */
final class DottedNames {

    /** What a character of such a name costs, by the measure of {@link WordCosts}. */
    private static final float CHARACTER = 8;

    /** A part whose characters cost less than this as words is words: 圆梦·孤儿 is none. */
    private static final float LEAST_OF_A_CHARACTER = 9;

    private static final int LONGEST_PART = 5;
    private static final int MOST_AROUND = 12;

    private DottedNames() {}

    /** Whether a stretch before or after a dot can be part of a name: 人·月 and 圆梦·孤儿 are none. */
    static boolean isPart(String text, int start, int end) {
        return end - start >= 2 && Wording.of(text, start, end).from(start) >= LEAST_OF_A_CHARACTER * (end - start);
    }

    /** The beginning of the name before a dot: as far back as the characters are no words. */
    static int beginOf(String text, int dot) {
        int start = dot;
        while (start > 0 && dot - start < MOST_AROUND && Character.isIdeographic(text.charAt(start - 1))) {
            start--;
        }
        Wording run = Wording.of(text, start, dot);
        int best = dot;
        float least = Float.POSITIVE_INFINITY;
        for (int length = 1; length <= Math.min(LONGEST_PART, dot - start); length++) {
            if (NameCosts.isNeverLast(text.charAt(dot - length))) {
                break;
            }
            float cost = run.upTo(dot - length) + CHARACTER * length;
            if (cost <= least) {
                least = cost;
                best = dot - length;
            }
        }
        return best;
    }

    /** The end of the name after its last dot. */
    static int endOf(String text, int dot) {
        int end = dot + 1;
        while (end < text.length() && end - dot <= MOST_AROUND && Character.isIdeographic(text.charAt(end))) {
            end++;
        }
        Wording run = Wording.of(text, dot + 1, end);
        int best = dot;
        float least = Float.POSITIVE_INFINITY;
        for (int length = 1; length <= Math.min(LONGEST_PART, end - dot - 1); length++) {
            if (NameCosts.isNeverLast(text.charAt(dot + length))) {
                break;
            }
            float cost = run.from(dot + 1 + length) + CHARACTER * length;
            if (cost <= least) {
                least = cost;
                best = dot + 1 + length;
            }
        }
        return best;
    }
}
