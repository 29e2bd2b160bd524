package cn.zwgk.interpretation.help;

import cn.zwgk.interpretation.Names;
import cn.zwgk.interpretation.help.ReadingHelp.Grade;
import cn.zwgk.interpretation.help.ReadingHelp.LongSentence;
import cn.zwgk.text.reading.Reading;
import cn.zwgk.text.reading.Reading.Sentence;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Measures how hard material is to read, beside its document. */
final class Readability {

    private static final int MOST = 20;

    private final HelpTerms terms;
    private final Names names;

    Readability(HelpTerms terms, Names names) {
        this.terms = terms;
        this.names = names;
    }

    ReadingHelp of(MaterialBlocks material, @Nullable String document) {
        Reading reading = Reading.of(material.texts());
        Grade grade = grade(reading.averageLength());
        return new ReadingHelp(
                grade,
                names.of(grade),
                reading.characters(),
                reading.sentences().size(),
                reading.averageLength(),
                document == null ? null : Reading.of(document.lines().toList()).averageLength(),
                longSentences(reading, material));
    }

    private List<LongSentence> longSentences(Reading reading, MaterialBlocks material) {
        return reading.longerThan(terms.longSentence()).stream()
                .sorted(Comparator.comparingInt(Sentence::length).reversed())
                .limit(MOST)
                .map(sentence -> new LongSentence(
                        sentence.length(),
                        material.blocks()
                                .get(sentence.block())
                                .place(
                                        sentence.start(),
                                        sentence.start() + sentence.text().length())))
                .toList();
    }

    private Grade grade(int averageLength) {
        if (averageLength <= terms.easyUpTo()) {
            return Grade.EASY;
        }
        return averageLength < terms.hardFrom() ? Grade.MEDIUM : Grade.HARD;
    }
}
