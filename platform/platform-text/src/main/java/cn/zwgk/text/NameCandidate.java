package cn.zwgk.text;

/**
 * A stretch of a text that could be a name, and what speaks for it.
 *
 * @param likeness how much more it is like a name than like words
 * @param before what stands before it
 * @param after what stands after it
 */
record NameCandidate(int start, int end, String name, float likeness, float before, float after) {

    boolean isEnough(NameWeights.Needed needed, float more) {
        return Math.min(likeness, needed.mostLikeness()) + before + after + more >= needed.score();
    }

    /** Among others at the same place likeness counts in full. */
    boolean isBetterThan(NameCandidate other) {
        return likeness + before + after > other.likeness + other.before + other.after;
    }

    boolean hasWordBeside() {
        return Math.max(before, after) >= NameWeights.LEAST_BESIDE || before + after > 2 * NameWeights.AT_BORDER;
    }

    boolean isHardlyWordsAtBorder() {
        boolean alone = before == NameWeights.AT_BORDER && after == NameWeights.AT_BORDER;
        return likeness >= (alone ? NameWeights.HARDLY_WORDS_ALONE : NameWeights.HARDLY_WORDS)
                && Math.min(before, after) >= 0
                && Math.max(before, after) >= NameWeights.AT_BORDER;
    }
}
