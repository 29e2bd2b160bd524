package cn.zwgk.policy.screening;

import cn.zwgk.text.Mask;
import cn.zwgk.text.Sighting;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document.OutputSettings;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/**
 * A body as the screen reads it, lines and cells apart, which knows for every character the piece of markup that it comes
 * from.
 */
final class BodyText implements NodeVisitor {

    /** A piece of text: where it begins in what is screened, and where in the text without any markup, as browsers count. */
    private record Piece(TextNode node, int screened, int plain) {}

    private final Element body;
    private final StringBuilder text = new StringBuilder();
    private final NavigableMap<Integer, Piece> pieces = new TreeMap<>();
    private int plainLength;

    private BodyText(Element body) {
        this.body = body;
    }

    static BodyText of(String cleanHtml) {
        org.jsoup.nodes.Document html = Jsoup.parseBodyFragment(cleanHtml);
        html.outputSettings(new OutputSettings().prettyPrint(false));
        BodyText text = new BodyText(html.body());
        NodeTraversor.traverse(text, html.body());
        return text;
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode words) {
            pieces.put(text.length(), new Piece(words, text.length(), plainLength));
            text.append(words.getWholeText().replace('\n', ' ').replace('\t', ' '));
            plainLength += words.getWholeText().length();
        } else if (node instanceof Element element && element.isBlock() && !isCell(element) && !isInCell(element)) {
            newLine();
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element) {
            if (isCell(element)) {
                text.append('\t');
            } else if (element.nameIs("br")) {
                text.append(isInCell(element) ? ' ' : '\n');
            } else if (element.isBlock()) {
                if (isInCell(element)) {
                    text.append(' ');
                } else {
                    newLine();
                }
            }
        }
    }

    /** What is screened. */
    String text() {
        return text.toString();
    }

    /** Where a place of the screened text is in the text without markup. */
    int plainOffset(int screened) {
        Map.@Nullable Entry<Integer, Piece> piece = pieces.floorEntry(screened);
        return piece == null ? 0 : piece.getValue().plain() + screened - piece.getKey();
    }

    /** The body with these findings masked; everything else stays as it is. */
    String masked(List<Sighting> sightings) {
        IdentityHashMap<TextNode, StringBuilder> changed = new IdentityHashMap<>();
        for (Sighting sighting : sightings) {
            String mask = Mask.of(sighting.kind(), sighting.text());
            for (int i = 0; i < mask.length(); i++) {
                mask(sighting.start() + i, mask.charAt(i), changed);
            }
        }
        changed.forEach((node, words) -> node.text(words.toString()));
        return body.html();
    }

    private void mask(int screened, char shown, IdentityHashMap<TextNode, StringBuilder> changed) {
        Map.@Nullable Entry<Integer, Piece> piece = pieces.floorEntry(screened);
        if (piece == null) {
            return;
        }
        TextNode node = piece.getValue().node();
        StringBuilder words = changed.computeIfAbsent(node, key -> new StringBuilder(key.getWholeText()));
        int at = screened - piece.getKey();
        if (at < words.length()) {
            words.setCharAt(at, shown);
        }
    }

    private void newLine() {
        if (!text.isEmpty() && text.charAt(text.length() - 1) != '\n') {
            text.append('\n');
        }
    }

    private static boolean isCell(Element element) {
        return element.nameIs("td") || element.nameIs("th");
    }

    private static boolean isInCell(Element element) {
        return element.parents().stream().anyMatch(BodyText::isCell);
    }
}
