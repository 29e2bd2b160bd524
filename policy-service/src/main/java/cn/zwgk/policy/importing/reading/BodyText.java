package cn.zwgk.policy.importing.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;

/**
 * The body as HTML and as plain text.
 *
 * @param activeContent whether there was something in it that a page would have carried out: scripts, handlers, frames
 */
record BodyText(String html, String plainText, boolean activeContent) {

    private static final Pattern CHAPTER = Pattern.compile("^第[一二三四五六七八九十百零〇]+[编章][\\s\\u3000].{0,60}$");
    private static final Pattern SECTION =
            Pattern.compile("^([一二三四五六七八九十]{1,3}、|第[一二三四五六七八九十百]+节[\\s\\u3000]).{1,45}$");
    private static final String ACTIVE =
            "script, iframe, object, embed, applet, form, meta[http-equiv], link[rel=stylesheet][href^=http]";

    static BodyText of(String body, BodyFormat format) {
        return switch (format) {
            case HTML -> ofHtml(body);
            case TEXT, MARKDOWN -> ofLines(body, format);
        };
    }

    private static BodyText ofHtml(String body) {
        Document document = Jsoup.parseBodyFragment(body);
        boolean active = !document.select(ACTIVE).isEmpty() || document.stream().anyMatch(BodyText::hasHandler);
        document.select("script, style, iframe, object, embed, applet, form").remove();
        return new BodyText(document.body().html(), plain(document.body()), active);
    }

    private static boolean hasHandler(Element element) {
        return element.attributes().asList().stream()
                .anyMatch(attribute -> attribute.getKey().startsWith("on")
                        || attribute
                                .getValue()
                                .strip()
                                .toLowerCase(java.util.Locale.ROOT)
                                .startsWith("javascript:"));
    }

    private static String plain(Element body) {
        StringBuilder text = new StringBuilder();
        for (Element block : body.select("p, h1, h2, h3, h4, h5, h6, li, tr, pre, div, section")) {
            String own = block.is("div, section") ? block.ownText() : block.text();
            if (!own.isBlank() && !isInsideOther(block)) {
                text.append(own.strip()).append('\n');
            }
        }
        return text.isEmpty() ? body.text() : text.toString().strip();
    }

    /** A paragraph in a list item or table cell is told with it. */
    private static boolean isInsideOther(Element block) {
        Element parent = block.parent();
        return parent != null && parent.closest("li, tr, pre") != null;
    }

    private static BodyText ofLines(String body, BodyFormat format) {
        List<String> html = new ArrayList<>();
        List<String> plain = new ArrayList<>();
        List<String> rows = new ArrayList<>();
        for (String line : (Iterable<String>) body.lines()::iterator) {
            String text = line.strip();
            if (text.startsWith("|") && text.endsWith("|") && text.length() > 1) {
                rows.add(text);
            } else {
                addTable(rows, html, plain);
                if (!text.isEmpty()) {
                    addLine(text, format, html, plain);
                }
            }
        }
        addTable(rows, html, plain);
        return new BodyText(String.join("\n", html), String.join("\n", plain), false);
    }

    private static void addLine(String line, BodyFormat format, List<String> html, List<String> plain) {
        int hashes = format == BodyFormat.MARKDOWN ? hashes(line) : 0;
        String text = hashes > 0 ? line.substring(hashes).strip() : line;
        if (text.isEmpty()) {
            return;
        }
        String element = hashes > 0 ? "h" + Math.clamp(hashes, 2, 4) : elementOf(text);
        html.add("<" + element + ">" + Entities.escape(text) + "</" + element + ">");
        plain.add(text);
    }

    private static int hashes(String line) {
        int count = 0;
        while (count < line.length() && line.charAt(count) == '#') {
            count++;
        }
        return count <= 6 && count < line.length() && line.charAt(count) == ' ' ? count : 0;
    }

    private static String elementOf(String line) {
        boolean sentence = line.endsWith("。") || line.endsWith(";") || line.indexOf("。") >= 0;
        if (CHAPTER.matcher(line).matches()) {
            return "h2";
        }
        return !sentence && SECTION.matcher(line).matches() ? "h3" : "p";
    }

    private static void addTable(List<String> rows, List<String> html, List<String> plain) {
        if (rows.isEmpty()) {
            return;
        }
        StringBuilder table = new StringBuilder("<table>");
        boolean heading = rows.size() > 1 && rows.get(1).matches("[|:\\-\\s]+");
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).matches("[|:\\-\\s]+")) {
                continue;
            }
            String[] cells = rows.get(i).substring(1, rows.get(i).length() - 1).split("\\|", -1);
            String cell = heading && i == 0 ? "th" : "td";
            table.append("<tr>");
            for (String text : cells) {
                table.append('<')
                        .append(cell)
                        .append('>')
                        .append(Entities.escape(text.strip()))
                        .append("</")
                        .append(cell)
                        .append('>');
            }
            table.append("</tr>");
            plain.add(String.join(" ", cells).strip());
        }
        html.add(table.append("</table>").toString());
        rows.clear();
    }
}
