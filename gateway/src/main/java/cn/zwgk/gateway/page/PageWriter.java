package cn.zwgk.gateway.page;

import cn.zwgk.gateway.GatewayProperties;
import cn.zwgk.gateway.portal.Shell;
import java.nio.charset.StandardCharsets;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerResponse;
import tools.jackson.databind.json.JsonMapper;

/** Puts a page into the portal's shell. */
@Component
class PageWriter {

    private static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);

    private final Shell portal = Shell.read("index.html");
    private final Shell console = Shell.read("console.html");
    private final GatewayProperties properties;
    private final Words words;
    private final JsonMapper json;

    PageWriter(GatewayProperties properties, Words words, JsonMapper json) {
        this.properties = properties;
        this.words = words;
        this.json = json;
    }

    ServerResponse write(Page page) {
        String name = properties.site().name();
        String title = page.title().isBlank() ? name : page.title() + " - " + name;
        return html(page.status().value(), portal.with(title, page.description(), head(page, title), page.main()));
    }

    /** The staff console, which nobody is to find by searching. */
    ServerResponse console() {
        return html(
                200,
                console.with(
                        words.of("console") + " - " + properties.site().name(),
                        "",
                        "<meta name=\"robots\" content=\"noindex\">",
                        ""));
    }

    private static ServerResponse html(int status, String body) {
        return ServerResponse.status(status)
                .contentType(HTML)
                .cacheControl(CacheControl.noCache())
                .body(body.getBytes(StandardCharsets.UTF_8));
    }

    private String head(Page page, String title) {
        StringBuilder head = new StringBuilder();
        String path = page.path();
        if (path == null) {
            head.append("<meta name=\"robots\" content=\"noindex\">");
        } else {
            String canonical = properties.publicUrl() + path;
            head.append("<link rel=\"canonical\" href=\"")
                    .append(Html.escape(canonical))
                    .append("\">");
            property(head, "og:url", canonical);
        }
        property(head, "og:type", page.linkedData().isEmpty() ? "website" : "article");
        property(head, "og:title", title);
        property(head, "og:description", page.description());
        property(head, "og:site_name", properties.site().name());
        property(head, "og:locale", "zh_CN");
        if (!page.linkedData().isEmpty()) {
            head.append("<script type=\"application/ld+json\">")
                    // So that no text of a document can end the element.
                    .append(json.writeValueAsString(page.linkedData()).replace("<", "\\u003c"))
                    .append("</script>");
        }
        return head.toString();
    }

    private static void property(StringBuilder head, String name, String content) {
        head.append("<meta property=\"")
                .append(name)
                .append("\" content=\"")
                .append(Html.escape(content))
                .append("\">");
    }
}
