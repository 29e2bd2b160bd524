package cn.zwgk.policy.document;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document.OutputSettings;
import org.jsoup.nodes.Element;

/**
 * Gives the numbered clauses of a body their anchors: 第三条 becomes {@code tiao-3}, 二、(一)1. becomes {@code xu-2-1-1}.
 * The anchor follows from the numbers alone, so that it stays when text around it changes.
 */
final class ClauseAnchors {

    private static final String NUMERAL = "([一二三四五六七八九十百零〇]{1,6}|\\d{1,3})";
    private static final Pattern CHAPTER = Pattern.compile("^第" + NUMERAL + "([编章节])[\\s\\u3000]");
    private static final Pattern ARTICLE = Pattern.compile("^第" + NUMERAL + "条(?:之" + NUMERAL + ")?");
    /** The levels of an official document, GB/T 9704: 一、 (一) 1. (1). */
    private static final List<Pattern> LEVELS = List.of(
            Pattern.compile("^([一二三四五六七八九十百]{1,5})、"),
            Pattern.compile("^[(（]([一二三四五六七八九十百]{1,5})[)）]"),
            Pattern.compile("^(\\d{1,3})[.．、](?!\\d)"),
            Pattern.compile("^[(（](\\d{1,3})[)）]"));

    private static final String BLOCKS = "p, h1, h2, h3, h4, h5, h6, li, div:not(:has(p, div, table, ul, ol))";

    private final Map<String, Integer> used = new HashMap<>();
    private final int[] path = new int[LEVELS.size()];
    private String article = "";

    private ClauseAnchors() {}

    /** Puts the anchors into clean HTML. */
    static DocumentBody in(String cleanHtml) {
        org.jsoup.nodes.Document html = Jsoup.parseBodyFragment(cleanHtml);
        html.outputSettings(new OutputSettings().prettyPrint(false));
        ClauseAnchors anchors = new ClauseAnchors();
        html.body().select(BLOCKS).forEach(anchors::mark);
        return new DocumentBody(html.body().html(), PlainText.of(html.body()));
    }

    private void mark(Element block) {
        String text = block.text().strip();
        Matcher chapter = CHAPTER.matcher(text + " ");
        Matcher clause = ARTICLE.matcher(text);
        if (chapter.find()) {
            anchor(block, pinyin(chapter.group(2)) + "-" + ChineseNumeral.parse(chapter.group(1)));
        } else if (clause.find()) {
            article = "tiao-" + ChineseNumeral.parse(clause.group(1))
                    + (clause.group(2) == null ? "" : "z" + ChineseNumeral.parse(clause.group(2)));
            Arrays.fill(path, 0);
            anchor(block, article);
        } else {
            markLevel(block, text);
        }
    }

    private void markLevel(Element block, String text) {
        for (int level = 0; level < LEVELS.size(); level++) {
            Matcher matcher = LEVELS.get(level).matcher(text);
            if (matcher.find()) {
                path[level] = ChineseNumeral.parse(matcher.group(1));
                Arrays.fill(path, level + 1, path.length, 0);
                String numbers = Arrays.stream(path, 0, level + 1)
                        .mapToObj(Integer::toString)
                        .collect(Collectors.joining("-"));
                anchor(block, (article.isEmpty() ? "xu" : article) + "-" + numbers);
                return;
            }
        }
    }

    /** A number that comes twice, as in an annex, gets a suffix, so that every anchor leads to one place. */
    private void anchor(Element block, String name) {
        int times = used.merge(name, 1, Integer::sum);
        block.attr("id", times == 1 ? name : name + "_" + times);
    }

    private static String pinyin(String unit) {
        return switch (unit) {
            case "编" -> "bian";
            case "章" -> "zhang";
            default -> "jie";
        };
    }
}
