package cn.zwgk.interpretation.help;

import java.util.List;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Settings {@code zwgk.interpretation.help.*}.
 *
 * @param longSentence a sentence of more characters than this is shown to the drafter
 * @param easyUpTo characters a sentence up to which a text is easy to read
 * @param hardFrom characters a sentence from which it is hard
 * @param signs for each element of the checklist words that speak of it
 */
@ConfigurationProperties("zwgk.interpretation.help")
record HelpTerms(int longSentence, int easyUpTo, int hardFrom, Map<String, List<String>> signs) {

    HelpTerms {
        signs = Map.copyOf(signs);
    }

    List<String> signsOf(String element) {
        return signs.getOrDefault(element, List.of());
    }
}
