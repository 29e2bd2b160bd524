package cn.zwgk.gateway.page;

import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Entities;
import org.jsoup.safety.Safelist;
import org.springframework.web.util.UriUtils;
import tools.jackson.databind.JsonNode;

/** Pieces of HTML. Whatever comes from a service is text until it has been escaped or cleaned. */
final class Html {

    private static final int DESCRIPTION_LENGTH = 120;
    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");
    private static final DateTimeFormatter SHOWN =
            DateTimeFormatter.ofPattern("yyyy年M月d日 HH:mm", Locale.SIMPLIFIED_CHINESE);
    private static final Safelist BODY = Safelist.relaxed()
            .addTags("section", "article", "hr", "s", "mark")
            .addAttributes(":all", "id", "class")
            .preserveRelativeLinks(true);

    private Html() {}

    /** The text of a field, empty if it is absent. */
    static String text(JsonNode data, String field) {
        JsonNode value = data.path(field);
        return value.isValueNode() && !value.isNull() ? value.asString() : "";
    }

    static String escape(String text) {
        return Entities.escape(text);
    }

    /** A body as the officer wrote it, without anything that runs. */
    static String body(String html) {
        return Jsoup.clean(html, "https://localhost/", BODY, new Document.OutputSettings().prettyPrint(false));
    }

    /** The beginning of a text, for a description. */
    static String beginning(String html) {
        String plain = SPACES.matcher(Jsoup.parse(html).text()).replaceAll(" ").strip();
        return plain.length() <= DESCRIPTION_LENGTH ? plain : plain.substring(0, DESCRIPTION_LENGTH) + "…";
    }

    static String heading(String text) {
        return "<h1>" + escape(text) + "</h1>";
    }

    static String link(String path, String text) {
        return "<a href=\"" + escape(path) + "\">" + escape(text) + "</a>";
    }

    /**
     * A link to the page of something.
     *
     * @param below the path that such pages stand below, with its slash
     * @param id the field with the last part of the address
     * @param title the field with the text
     */
    static String link(String below, JsonNode item, String id, String title) {
        return link(below + pathSegment(text(item, id)), text(item, title));
    }

    /** A list with a line for each item, of which nothing is escaped here. */
    static String list(JsonNode items, Function<JsonNode, String> line) {
        return "<ul>" + lines(items, line) + "</ul>";
    }

    /** The same where the order matters. */
    static String ordered(JsonNode items, Function<JsonNode, String> line) {
        return "<ol>" + lines(items, line) + "</ol>";
    }

    private static String lines(JsonNode items, Function<JsonNode, String> line) {
        return items.valueStream()
                .map(item -> "<li>" + line.apply(item) + "</li>")
                .collect(Collectors.joining());
    }

    /** The fields of one line, parted by blanks. */
    static String texts(JsonNode item, String... fields) {
        return Arrays.stream(fields).map(field -> escape(text(item, field))).collect(Collectors.joining(" "));
    }

    static String pathSegment(String id) {
        return UriUtils.encodePathSegment(id, "UTF-8");
    }

    /** Rows of a table with a head each, those without content left out. */
    static String table(Map<String, String> rows) {
        StringBuilder html = new StringBuilder("<table><tbody>");
        rows.forEach((head, content) -> {
            if (!content.isBlank()) {
                html.append("<tr><th scope=\"row\">")
                        .append(escape(head))
                        .append("</th><td>")
                        .append(escape(content))
                        .append("</td></tr>");
            }
        });
        return html.append("</tbody></table>").toString();
    }

    /** 2026年5月15日 09:30, in China's time; the text itself if it is no instant. */
    static String instant(String iso) {
        try {
            return iso.isBlank() ? "" : SHOWN.format(OffsetDateTime.parse(iso).atZoneSameInstant(CHINA));
        } catch (DateTimeParseException e) {
            return iso;
        }
    }
}
