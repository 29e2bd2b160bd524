package cn.zwgk.text.html;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/**
 * A line of the text without markup: a line for each block and for each cell of a table, none empty.
 *
 * @param element the block in which its first words stand
 */
public record BlockLine(String text, Element element) {

    /** In the order of the text. */
    public static List<BlockLine> of(Element body) {
        Reader reader = new Reader();
        NodeTraversor.traverse(reader, body);
        reader.endLine();
        return reader.lines;
    }

    /** The lines of HTML, without their blocks. */
    public static List<String> wordsOf(String html) {
        return of(Jsoup.parseBodyFragment(html).body()).stream()
                .map(BlockLine::text)
                .toList();
    }

    /** The same as one text. */
    public static String textOf(String html) {
        return wordsOf(html).stream().collect(Collectors.joining("\n"));
    }

    private static final class Reader implements NodeVisitor {

        private final List<BlockLine> lines = new ArrayList<>();
        private final StringBuilder line = new StringBuilder();
        private @Nullable Element block;

        @Override
        public void head(Node node, int depth) {
            if (node instanceof TextNode words) {
                if (block == null && !words.isBlank()) {
                    block = blockOf(words);
                }
                line.append(words.text());
            } else if (node instanceof Element element && element.isBlock()) {
                endLine();
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (node instanceof Element element && (element.isBlock() || element.nameIs("br"))) {
                endLine();
            }
        }

        private void endLine() {
            String words = line.toString().strip();
            if (block != null && !words.isEmpty()) {
                lines.add(new BlockLine(words, block));
            }
            line.setLength(0);
            block = null;
        }

        private static @Nullable Element blockOf(TextNode words) {
            Element element = words.parentNode() instanceof Element parent ? parent : null;
            while (element != null && !element.isBlock()) {
                element = element.parent();
            }
            return element;
        }
    }
}
