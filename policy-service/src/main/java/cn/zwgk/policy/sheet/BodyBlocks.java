package cn.zwgk.policy.sheet;

import cn.zwgk.policy.sheet.PrintedDocument.Block;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Takes a body apart into headings, paragraphs and tables; what it does not know it reads as text, so that no word is lost. */
final class BodyBlocks {

    private BodyBlocks() {}

    static List<Block> of(String html) {
        List<Block> blocks = new ArrayList<>();
        read(Jsoup.parseBodyFragment(html).body(), blocks);
        return List.copyOf(blocks);
    }

    private static void read(Element parent, List<Block> blocks) {
        StringBuilder loose = new StringBuilder();
        for (Node node : parent.childNodes()) {
            if (node instanceof TextNode text) {
                loose.append(text.text());
            } else if (node instanceof Element element) {
                if (element.isBlock() || element.normalName().equals("br")) {
                    text(loose.toString(), blocks);
                    loose.setLength(0);
                    block(element, blocks);
                } else {
                    loose.append(element.text());
                }
            }
        }
        text(loose.toString(), blocks);
    }

    private static void block(Element element, List<Block> blocks) {
        switch (element.normalName()) {
            case "h1", "h2", "h3", "h4", "h5", "h6" -> blocks.add(new Block.Heading(element.text()));
            case "table" -> table(element, blocks);
            case "p", "li" -> paragraph(element, blocks);
            default -> read(element, blocks);
        }
    }

    private static void paragraph(Element element, List<Block> blocks) {
        if (element.children().stream()
                .anyMatch(child -> child.isBlock() || child.normalName().equals("br"))) {
            read(element, blocks);
        } else {
            text(element.text(), blocks);
        }
    }

    private static void table(Element table, List<Block> blocks) {
        List<List<String>> rows = table.select("tr").stream()
                .map(row -> row.select("th, td").stream().map(Element::text).toList())
                .filter(row -> !row.isEmpty())
                .toList();
        int columns = rows.stream().mapToInt(List::size).max().orElse(0);
        if (columns > 0) {
            blocks.add(new Block.Table(
                    rows.stream().map(row -> filled(row, columns)).toList()));
        }
    }

    private static List<String> filled(List<String> row, int columns) {
        List<String> cells = new ArrayList<>(row);
        while (cells.size() < columns) {
            cells.add("");
        }
        return List.copyOf(cells);
    }

    private static void text(String text, List<Block> blocks) {
        String plain = text.strip();
        if (!plain.isEmpty()) {
            blocks.add(new Block.Text(plain));
        }
    }
}
