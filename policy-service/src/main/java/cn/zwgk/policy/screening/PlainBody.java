package cn.zwgk.policy.screening;

import org.jsoup.Jsoup;
import org.jsoup.nodes.TextNode;

/** The text of a body without any markup, character by character as a browser counts it. */
public final class PlainBody {

    private PlainBody() {}

    public static String of(String cleanHtml) {
        StringBuilder text = new StringBuilder();
        Jsoup.parseBodyFragment(cleanHtml)
                .body()
                .nodeStream(TextNode.class)
                .forEach(node -> text.append(node.getWholeText()));
        return text.toString();
    }
}
