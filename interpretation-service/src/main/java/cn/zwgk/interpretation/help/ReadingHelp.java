package cn.zwgk.interpretation.help;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How hard the material is to read.
 *
 * @param averageLength characters a sentence
 * @param documentAverageLength the same of the document, where its text is known
 * @param longSentences the longest first
 */
public record ReadingHelp(
        Grade grade,
        String gradeName,
        int characters,
        int sentences,
        int averageLength,
        @Nullable Integer documentAverageLength,
        List<LongSentence> longSentences) {

    /** Grades of difficulty. */
    public enum Grade {
        /** 易读. */
        EASY,
        /** 一般. */
        MEDIUM,
        /** 较难. */
        HARD
    }

    /** A sentence that is better made two. */
    public record LongSentence(int length, Place place) {}
}
