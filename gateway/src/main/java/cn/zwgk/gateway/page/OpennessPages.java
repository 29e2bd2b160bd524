package cn.zwgk.gateway.page;

import cn.zwgk.gateway.GatewayProperties;
import cn.zwgk.gateway.page.PublicData.Answer;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** 政府信息公开专栏: the catalogue, an entry of it, and a structured record. */
@Component
class OpennessPages {

    private final PublicData data;
    private final Words words;
    private final AbsentPages absent;
    private final String organisation;

    OpennessPages(PublicData data, Words words, AbsentPages absent, GatewayProperties properties) {
        this.data = data;
        this.words = words;
        this.absent = absent;
        this.organisation = properties.site().organisation();
    }

    Page catalogue() {
        String description = words.of("openness.description", organisation);
        String main = data.get("/catalogue") instanceof Answer.Found(JsonNode tree)
                ? Html.heading(words.of("openness")) + sections(tree)
                : "";
        return Page.of(words.of("openness"), description, "/openness", main);
    }

    Page entry(String code) {
        String path = "/openness/" + Html.pathSegment(code);
        return switch (data.get("/catalogue/entries/" + Html.pathSegment(code))) {
            case Answer.Found(JsonNode entry) ->
                Page.of(
                        Html.text(entry, "title"),
                        Html.text(entry, "contents"),
                        path,
                        Html.heading(Html.text(entry, "title")) + "<p>" + Html.texts(entry, "contents") + "</p>"
                                + lines(entry.path("content").path("items")));
            case Answer.Missing _ -> absent.missing();
            case Answer.Gone _, Answer.None _ -> Page.of(words.of("openness"), words.of("site.description"), path, "");
        };
    }

    Page record(String id) {
        String path = "/records/" + Html.pathSegment(id);
        return switch (data.get(path)) {
            case Answer.Found(JsonNode found) ->
                Page.of(
                        Html.text(found, "title"),
                        Html.text(found, "className") + " " + Html.text(found, "dated"),
                        path,
                        Html.heading(Html.text(found, "title")) + fields(found.path("fields")));
            case Answer.Missing _ -> absent.missing();
            case Answer.Gone(JsonNode problem) -> absent.withdrawn(problem);
            case Answer.None _ -> Page.of(words.of("record"), words.of("site.description"), path, "");
        };
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
        return Html.list(
                entries, entry -> Html.link("/openness/", entry, "code", "title") + entries(entry.path("children")));
    }

    private static String lines(JsonNode items) {
        return Html.list(items, item -> Html.link(Html.text(item, "href"), Html.text(item, "title")));
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
