package cn.zwgk.gateway.page;

import cn.zwgk.gateway.page.PublicData.Answer;
import cn.zwgk.gateway.routing.Upstream;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;
import tools.jackson.databind.JsonNode;

/** 办事指南 and 救助标准. */
@Component
class ServicePages {

    private static final List<String> GUIDE_FILTERS =
            List.of("q", "lifeEvent", "topic", "district", "documentId", "standard", "page", "size");

    private final PublicData data;
    private final Words words;

    ServicePages(PublicData data, Words words) {
        this.data = data;
        this.words = words;
    }

    Page guides(MultiValueMap<String, String> parameters) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath("/guides");
        GUIDE_FILTERS.forEach(name -> parameters.getOrDefault(name, List.of()).stream()
                .filter(value -> value != null && !value.isBlank())
                .forEach(value -> address.queryParam(name, value)));
        String path = address.encode().build().toUriString();
        String main = data.get(Upstream.POLICY, path) instanceof Answer.Found(JsonNode list)
                ? "<h1>" + words.of("guides") + "</h1><ul>"
                        + list.path("items")
                                .valueStream()
                                .map(item -> "<li>"
                                        + Html.link(
                                                "/guides/" + Html.pathSegment(Html.text(item, "id")),
                                                Html.text(item, "title"))
                                        + " " + Html.escape(Html.text(item, "institution")) + "</li>")
                                .collect(Collectors.joining())
                        + "</ul>"
                : "";
        return Page.of(words.of("guides"), words.of("guides.description"), path, main);
    }

    Page guide(String id) {
        String path = "/guides/" + Html.pathSegment(id);
        return switch (data.get(Upstream.POLICY, path)) {
            case Answer.Found found -> guide(path, found.data());
            case Answer.Missing _ ->
                Page.withStatus(
                        HttpStatus.NOT_FOUND,
                        words.of("not-found"),
                        words.of("not-found.text"),
                        "<h1>" + words.of("not-found") + "</h1><p>" + words.of("not-found.text") + "</p>");
            case Answer.Gone gone ->
                Page.withStatus(
                        HttpStatus.GONE,
                        words.of("withdrawn"),
                        Html.text(gone.problem(), "detail"),
                        "<h1>" + words.of("withdrawn") + "</h1><p>" + Html.escape(Html.text(gone.problem(), "detail"))
                                + "</p>");
            case Answer.None _ -> Page.of(words.of("guides"), words.of("guides.description"), path, "");
        };
    }

    private Page guide(String path, JsonNode guide) {
        JsonNode content = guide.path("content");
        String title = Html.text(content, "title");
        String summary = Html.text(content, "summary");
        Map<String, String> rows = new LinkedHashMap<>();
        rows.put(words.of("guide.institution"), Html.text(content, "institution"));
        rows.put(words.of("guide.eligibility"), Html.text(content, "eligibility"));
        rows.put(words.of("guide.standard"), Html.text(content, "standard"));
        rows.put(words.of("guide.fee"), Html.text(content, "fee"));
        rows.put(words.of("guide.hours"), Html.text(content, "hours"));
        rows.put(words.of("guide.materials"), joined(content.path("materials"), "name"));
        rows.put(words.of("guide.places"), joined(content.path("places"), "name", "address", "phone"));
        rows.put(words.of("guide.phones"), joined(content.path("phones"), "label", "value"));
        rows.put(words.of("guide.complaints"), joined(content.path("complaints"), "label", "value"));
        rows.put(words.of("guide.confirmed"), Html.text(guide, "confirmedOn"));
        String steps = content.path("steps")
                .valueStream()
                .map(step -> "<li>" + Html.escape(step.asString()) + "</li>")
                .collect(Collectors.joining("", "<ol>", "</ol>"));
        String main = "<article><h1>" + Html.escape(title) + "</h1><p class=\"summary\">" + Html.escape(summary)
                + "</p>" + Html.table(rows) + steps + "</article>";
        return Page.of(title, summary.isBlank() ? words.of("guides.description") : summary, path, main);
    }

    /** Today's table; a day in the past is the reader's own question and not to be found. */
    Page standards() {
        String main = data.get(Upstream.POLICY, "/assistance-standards") instanceof Answer.Found(JsonNode table)
                ? "<h1>" + words.of("standards") + "</h1>" + table(table)
                : "";
        return Page.of(words.of("standards"), words.of("standards.description"), "/standards", main);
    }

    private static String table(JsonNode table) {
        Map<String, String> districts = new LinkedHashMap<>();
        table.path("districts").forEach(one -> districts.put(Html.text(one, "code"), Html.text(one, "name")));
        StringBuilder html = new StringBuilder();
        table.path("rows").forEach(row -> {
            Map<String, String> amounts = new LinkedHashMap<>();
            row.path("amounts")
                    .forEach(one -> amounts.put(
                            districts.getOrDefault(Html.text(one, "district"), ""),
                            Html.text(one, "amount") + " " + Html.text(row, "unit")));
            if (!amounts.isEmpty()) {
                html.append("<h2>")
                        .append(Html.escape(Html.text(row, "title")))
                        .append("</h2>")
                        .append(Html.table(amounts));
            }
        });
        return html.toString();
    }

    private static String joined(JsonNode list, String... fields) {
        return list.valueStream()
                .map(one -> Arrays.stream(fields)
                        .map(field -> Html.text(one, field))
                        .filter(text -> !text.isBlank())
                        .collect(Collectors.joining(" ")))
                .collect(Collectors.joining("；"));
    }
}
