package cn.zwgk.policy.importing.reading;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.select.Elements;

/**
 * A page as sites export it: metadata in {@code <meta>} elements (the names of the national guideline for government sites, or Chinese
 * labels) and in tables of labels and values, the text where such pages have it.
 */
final class HtmlPageReader {

    private static final List<String> BODY_PLACES = List.of(
            "#zoom",
            "#UCAP-CONTENT",
            ".TRS_Editor",
            ".article-content",
            ".pages_content",
            "#content",
            "article",
            "main",
            "body");
    private static final int LABELS_OF_A_METADATA_TABLE = 2;

    private final Limits limits;

    HtmlPageReader(Limits limits) {
        this.limits = limits;
    }

    RawDocument read(Path file, Place place) throws IOException, UnreadableFile {
        Document page;
        try (BufferedReader reader = TextEncoding.open(file)) {
            page = Parser.htmlParser().setTrackPosition(true).parseInput(reader, "");
        }
        if (deeperThan(page, limits.elementDepth())) {
            throw new UnreadableFile("html-too-deep", Integer.toString(limits.elementDepth()));
        }
        Map<Field, RawDocument.Value> values = new EnumMap<>(Field.class);
        for (Element table : page.select("table")) {
            readTable(table, values);
        }
        readMeta(page, values);
        readTitle(page, values);
        Element body = BODY_PLACES.stream()
                .map(page::selectFirst)
                .filter(element -> element != null && element.hasText())
                .findFirst()
                .orElse(page.body());
        body.select("nav, header, footer, form, h1").remove();
        return new RawDocument(place, values, body.html(), BodyFormat.HTML);
    }

    private static void readMeta(Document page, Map<Field, RawDocument.Value> values) {
        for (Element meta : page.select("meta[name][content]")) {
            Field.ofLabel(meta.attr("name"))
                    .ifPresent(field ->
                            values.putIfAbsent(field, new RawDocument.Value(meta.attr("content"), line(meta))));
        }
    }

    private static void readTitle(Document page, Map<Field, RawDocument.Value> values) {
        Element heading = page.selectFirst("h1");
        Element title = heading != null && heading.hasText() ? heading : page.selectFirst("title");
        if (title != null) {
            values.putIfAbsent(Field.TITLE, new RawDocument.Value(title.text(), line(title)));
        }
    }

    /** A table that gives at least two known labels a value is metadata and not part of the text. */
    private static void readTable(Element table, Map<Field, RawDocument.Value> values) {
        Map<Field, RawDocument.Value> found = new EnumMap<>(Field.class);
        for (Element row : table.select("tr")) {
            Elements cells = row.select("> td, > th");
            for (int i = 0; i + 1 < cells.size(); i++) {
                Element value = cells.get(i + 1);
                Field.ofLabel(cells.get(i).text())
                        .filter(field -> Field.ofLabel(value.text()).isEmpty())
                        .ifPresent(field -> found.putIfAbsent(field, new RawDocument.Value(value.text(), line(value))));
            }
        }
        if (found.size() >= LABELS_OF_A_METADATA_TABLE) {
            found.forEach(values::putIfAbsent);
            table.remove();
        }
    }

    private static boolean deeperThan(Document page, int limit) {
        AtomicInteger deepest = new AtomicInteger();
        page.traverse((node, depth) -> deepest.accumulateAndGet(depth, Math::max));
        return deepest.get() > limit;
    }

    private static long line(Element element) {
        return Math.max(1, element.sourceRange().start().lineNumber());
    }
}
