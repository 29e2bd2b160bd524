package cn.zwgk.gateway.page;

import cn.zwgk.gateway.GatewayProperties;
import cn.zwgk.gateway.page.PublicData.Answer;
import cn.zwgk.gateway.routing.Upstream;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** 政府信息公开专栏: the catalogue, an entry of it, and a structured record. */
@Component
class OpennessPages {

    private final PublicData data;
    private final Words words;
    private final String organisation;

    OpennessPages(PublicData data, Words words, GatewayProperties properties) {
        this.data = data;
        this.words = words;
        this.organisation = properties.site().organisation();
    }

    Page catalogue() {
        String description = words.of("openness.description", organisation);
        String main = data.get(Upstream.POLICY, "/catalogue") instanceof Answer.Found(JsonNode tree)
                ? "<h1>" + words.of("openness") + "</h1>" + sections(tree)
                : "";
        return Page.of(words.of("openness"), description, "/openness", main);
    }

    Page entry(String code) {
        String path = "/openness/" + Html.pathSegment(code);
        return switch (data.get(Upstream.POLICY, "/catalogue/entries/" + Html.pathSegment(code))) {
            case Answer.Found(JsonNode entry) ->
                Page.of(
                        Html.text(entry, "title"),
                        Html.text(entry, "contents"),
                        path,
                        "<h1>" + Html.escape(Html.text(entry, "title")) + "</h1><p>"
                                + Html.escape(Html.text(entry, "contents")) + "</p>"
                                + lines(entry.path("content").path("items")));
            case Answer.Missing _ -> missing();
            case Answer.Gone _, Answer.None _ -> Page.of(words.of("openness"), words.of("site.description"), path, "");
        };
    }

    Page record(String id) {
        String path = "/records/" + Html.pathSegment(id);
        return switch (data.get(Upstream.POLICY, path)) {
            case Answer.Found(JsonNode found) ->
                Page.of(
                        Html.text(found, "title"),
                        Html.text(found, "className") + " " + Html.text(found, "dated"),
                        path,
                        "<h1>" + Html.escape(Html.text(found, "title")) + "</h1>" + fields(found.path("fields")));
            case Answer.Missing _ -> missing();
            case Answer.Gone(JsonNode problem) ->
                Page.withStatus(
                        HttpStatus.GONE,
                        words.of("withdrawn"),
                        Html.text(problem, "detail"),
                        "<h1>" + words.of("withdrawn") + "</h1><p>" + Html.escape(Html.text(problem, "detail"))
                                + "</p>");
            case Answer.None _ -> Page.of(words.of("record"), words.of("site.description"), path, "");
        };
    }

    private Page missing() {
        return Page.withStatus(
                HttpStatus.NOT_FOUND,
                words.of("not-found"),
                words.of("not-found.text"),
                "<h1>" + words.of("not-found") + "</h1><p>" + words.of("not-found.text") + "</p>");
    }

    private static String sections(JsonNode tree) {
        StringBuilder html = new StringBuilder();
        tree.path("sections")
                .forEach(section -> html.append("<section><h2>")
                        .append(Html.escape(Html.text(section, "name")))
                        .append("</h2>")
                        .append(entries(section.path("entries")))
                        .append("</section>"));
        return html.toString();
    }

    private static String entries(JsonNode entries) {
        if (entries.isEmpty()) {
            return "";
        }
        StringBuilder html = new StringBuilder("<ul>");
        entries.forEach(entry -> html.append("<li>")
                .append(Html.link("/openness/" + Html.pathSegment(Html.text(entry, "code")), Html.text(entry, "title")))
                .append(entries(entry.path("children")))
                .append("</li>"));
        return html.append("</ul>").toString();
    }

    private static String lines(JsonNode items) {
        StringBuilder html = new StringBuilder("<ul>");
        items.forEach(item -> html.append("<li>")
                .append(Html.link(Html.text(item, "href"), Html.text(item, "title")))
                .append("</li>"));
        return html.append("</ul>").toString();
    }

    private static String fields(JsonNode fields) {
        StringBuilder html = new StringBuilder("<dl>");
        fields.forEach(field -> html.append("<dt>")
                .append(Html.escape(Html.text(field, "name")))
                .append("</dt><dd>")
                .append(Html.escape(Html.text(field, "value")))
                .append("</dd>"));
        return html.append("</dl>").toString();
    }
}
