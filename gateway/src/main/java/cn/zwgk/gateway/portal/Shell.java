package cn.zwgk.gateway.portal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.jsoup.nodes.Entities;
import org.jspecify.annotations.Nullable;

/**
 * The HTML document that a page of the portal starts from, with places for what belongs to the page. Read once.
 *
 * @param html as the portal's build made it
 */
public record Shell(String html) {

    private static final String HEAD = "<!--zwgk:head-->";
    private static final String MAIN = "<!--zwgk:main-->";
    private static final String EMPTY = """
            <!doctype html>
            <html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
            <title></title><meta name="description" content=""><!--zwgk:head--></head>
            <body><div id="app"><!--zwgk:main--></div></body></html>
            """;

    /** The shell in this file of the portal; one without scripts where the portal was not built. */
    public static Shell read(String file) {
        try (@Nullable InputStream found = Shell.class.getResourceAsStream("/portal/" + file)) {
            return new Shell(found == null ? EMPTY : new String(found.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The document of a page.
     *
     * @param title plain text
     * @param description plain text
     * @param head further HTML for the head
     * @param main HTML that stands in the page until the portal's script takes over, and for those that run none
     */
    public String with(String title, String description, String head, String main) {
        String page = between(html, "<title>", "</title>", Entities.escape(title));
        page = between(page, "<meta name=\"description\" content=\"", "\"", Entities.escape(description));
        page = page.contains(HEAD) ? page.replace(HEAD, head) : page.replace("</head>", head + "</head>");
        return page.contains(MAIN)
                ? page.replace(MAIN, main)
                : page.replace("<div id=\"app\"></div>", "<div id=\"app\">" + main + "</div>");
    }

    private static String between(String text, String start, String end, String content) {
        int from = text.indexOf(start);
        if (from < 0) {
            return text;
        }
        int to = text.indexOf(end, from + start.length());
        return text.substring(0, from + start.length()) + content + text.substring(to);
    }
}
