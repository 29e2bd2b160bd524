package cn.zwgk.text;

/**
 * What speaks for and against a name in a sentence, by the measure of {@link WordCosts}. How much the words before and after
 * it count stands in {@code beside-names.txt}.
 */
final class NameWeights {

    /** A candidate that is a word, or cuts one, by more than this is none whatever stands beside it. */
    static final float LEAST_LIKENESS = -6;

    /** At the border of a clause nothing more has to speak for what can so hardly be words. */
    static final float HARDLY_WORDS = 9;

    /** Nothing else stands in the cell or between the commas. */
    static final float HARDLY_WORDS_ALONE = 6;

    /** A line, a clause or a bracket begins before it or ends after it. */
    static final float AT_BORDER = 1;

    /** A word beside it that counts. */
    static final float LEAST_BESIDE = 2;

    /** Hardly anything else than a person stands beside such a word. */
    static final float SURE = 4;

    /** The next clause tells of a person; it may be another one. */
    static final float PAST_COMMA = 0.5f;

    /** An address with its door stands before it. */
    static final float AT_DOOR = 3;

    /** A letter to somebody begins with it. */
    static final float ADDRESSED = 3;

    /** A name stands on the other side of 、, 和 or 与. */
    static final float BESIDE_NAME = 3.5f;

    /** 市财政局王芳 speaks for her office. */
    static final float OF_A_BODY = -6;

    /** 金域 before 蓝湾小区. */
    static final float OF_A_PLACE = -7;

    /** The sentence tells of someone in office. */
    static final float OFFICE_IN_SENTENCE = -3;

    /** The same stands in another place where a name is likely. */
    static final float AGAIN = 1;

    private NameWeights() {}

    /**
     * What a candidate needs to be a name.
     *
     * @param mostLikeness however much it looks like a name, no more counts: something beside it has to say so too
     * @param score so much in all
     */
    record Needed(float mostLikeness, float score) {

        /** To be the first sign that a text tells of people. */
        static final Needed IN_ANY_TEXT = new Needed(7, 11);

        static final Needed UNDER_HEADING = new Needed(7, 9);

        /** Where others were found. */
        static final Needed AMONG_PEOPLE = new Needed(4, 4);

        Needed less(float by) {
            return new Needed(mostLikeness, score - by);
        }
    }
}
