package cn.zwgk.policy.document;

import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/** A body without its markup: a line for each block, cells of a table apart, nothing empty. */
final class PlainText implements NodeVisitor {

    private final StringBuilder text = new StringBuilder();

    private PlainText() {}

    static String of(Element body) {
        PlainText plain = new PlainText();
        NodeTraversor.traverse(plain, body);
        return plain.text
                .toString()
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode words) {
            text.append(words.text());
        } else if (node instanceof Element element && element.isBlock()) {
            text.append('\n');
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element) {
            if (element.nameIs("td") || element.nameIs("th")) {
                text.append(' ');
            } else if (element.isBlock() || element.nameIs("br")) {
                text.append('\n');
            }
        }
    }
}
