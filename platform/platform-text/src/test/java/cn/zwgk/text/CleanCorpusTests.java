package cn.zwgk.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * How many real texts without personal data are flagged. The texts are not in the repository: give the files of a
 * {@link Corpus} as {@code -Dzwgk.screening.corpus=laws.jsonl.gz,documents.jsonl.gz}.
 */
@EnabledIfSystemProperty(named = "zwgk.screening.corpus", matches = ".+")
class CleanCorpusTests {

    @Test
    void fewerThanOneInAHundredAreFlagged() {
        for (String file : System.getProperty("zwgk.screening.corpus").split(",", -1)) {
            List<Corpus.Text> texts = Corpus.read(file);
            List<String> flagged = texts.stream()
                    .map(text -> TextScreen.sightings(text.text()))
                    .filter(found -> !found.isEmpty())
                    .map(List::toString)
                    .toList();
            System.out.println(file + ": " + flagged.size() + " of " + texts.size() + " flagged");
            assertThat(flagged).as(file).hasSizeLessThanOrEqualTo(texts.size() / 100);
        }
    }
}
