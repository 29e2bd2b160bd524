package cn.zwgk.search.query;

import cn.zwgk.search.content.Entry;
import co.elastic.clients.elasticsearch.core.search.Highlight;
import co.elastic.clients.elasticsearch.core.search.HighlightField;
import co.elastic.clients.elasticsearch.core.search.HighlighterOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.web.util.HtmlUtils;

/**
 * What was found, marked in the text. Elasticsearch marks with two characters that no text of the index has; everything is escaped
 * here and only then they become {@code <em>}: a text can bring no markup of its own.
 */
final class Highlights {

    private static final String START = "\uE000";
    private static final String END = "\uE001";
    private static final int PASSAGE = 120;
    private static final int MOST_PASSAGES = 3;
    private static final List<String> TITLES = List.of("title", "title.characters", "title.completion", "title.pinyin");
    private static final List<String> TEXTS =
            List.of("keyPoints", "keyPoints.characters", "summary", "summary.characters", "body", "body.characters");

    private Highlights() {}

    static Highlight wanted(Question question) {
        Highlight.Builder highlight = new Highlight.Builder()
                .preTags(START)
                .postTags(END)
                .highlightQuery(Relevance.matching(question))
                .fragmentSize(PASSAGE);
        for (String title : TITLES) {
            highlight.fields(title, HighlightField.of(field -> field.numberOfFragments(0)));
        }
        for (String text : TEXTS) {
            highlight.fields(
                    text,
                    HighlightField.of(
                            field -> field.numberOfFragments(MOST_PASSAGES).order(HighlighterOrder.Score)));
        }
        return highlight.build();
    }

    /** The title with what was found in it; of several ways in which it was found, the one that marks most. */
    static String title(Entry entry, Map<String, List<String>> found) {
        return TITLES.stream()
                .map(field -> found.getOrDefault(field, List.of()))
                .filter(fragments -> !fragments.isEmpty())
                .map(List::getFirst)
                .reduce((one, other) -> marked(other) > marked(one) ? other : one)
                .map(Highlights::html)
                .orElseGet(() -> escaped(Objects.requireNonNullElse(entry.title(), "")));
    }

    /** The passages in which it was found. */
    static List<String> passages(Map<String, List<String>> found) {
        Set<String> plain = new LinkedHashSet<>();
        List<String> passages = new ArrayList<>();
        for (String field : TEXTS) {
            for (String fragment : found.getOrDefault(field, List.of())) {
                if (passages.size() < MOST_PASSAGES
                        && plain.add(fragment.replace(START, "").replace(END, ""))) {
                    passages.add(html(fragment.replaceAll("\\s+", " ").strip()));
                }
            }
        }
        return passages;
    }

    private static int marked(String fragment) {
        int marked = 0;
        boolean inside = false;
        for (int i = 0; i < fragment.length(); i++) {
            String c = fragment.substring(i, i + 1);
            if (c.equals(START) || c.equals(END)) {
                inside = c.equals(START);
            } else if (inside) {
                marked++;
            }
        }
        return marked;
    }

    private static String html(String fragment) {
        return escaped(fragment).replace(END + START, "").replace(START, "<em>").replace(END, "</em>");
    }

    /** Escapes what is markup and nothing else: Chinese quotation marks stay as they are. */
    private static String escaped(String text) {
        return HtmlUtils.htmlEscape(text, StandardCharsets.UTF_8.name());
    }
}
