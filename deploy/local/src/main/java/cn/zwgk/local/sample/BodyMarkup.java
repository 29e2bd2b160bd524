package cn.zwgk.local.sample;

import java.util.ArrayList;
import java.util.List;

/** The little markup of the sample texts: {@code ##} for headings, {@code |} for tables, a paragraph a line. */
final class BodyMarkup {

    private BodyMarkup() {}

    static String html(String text) {
        StringBuilder html = new StringBuilder();
        List<String> rows = new ArrayList<>();
        for (String line : text.lines().map(String::strip).toList()) {
            if (line.startsWith("|")) {
                rows.add(line);
                continue;
            }
            appendTable(html, rows);
            if (line.startsWith("## ")) {
                html.append("<h2>").append(escaped(line.substring(3))).append("</h2>\n");
            } else if (!line.isEmpty()) {
                html.append("<p>").append(escaped(line)).append("</p>\n");
            }
        }
        appendTable(html, rows);
        return html.toString();
    }

    private static void appendTable(StringBuilder html, List<String> rows) {
        if (rows.isEmpty()) {
            return;
        }
        html.append("<table>\n");
        for (int i = 0; i < rows.size(); i++) {
            String cell = i == 0 ? "th" : "td";
            html.append("<tr>");
            for (String text :
                    rows.get(i).substring(1, rows.get(i).length() - 1).split("\\|", -1)) {
                html.append('<')
                        .append(cell)
                        .append('>')
                        .append(escaped(text.strip()))
                        .append("</")
                        .append(cell)
                        .append('>');
            }
            html.append("</tr>\n");
        }
        html.append("</table>\n");
        rows.clear();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
