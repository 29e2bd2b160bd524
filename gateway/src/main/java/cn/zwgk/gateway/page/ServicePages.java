package cn.zwgk.gateway.page;

import cn.zwgk.gateway.page.PublicData.Answer;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;
import tools.jackson.databind.JsonNode;

/** 办事指南 and 救助标准. */
@Component
class ServicePages {

    private static final Filters GUIDE_FILTERS =
            Filters.of("q", "lifeEvent", "topic", "district", "documentId", "standard", "page", "size");

    private final PublicData data;
    private final Words words;
    private final AbsentPages absent;

    ServicePages(PublicData data, Words words, AbsentPages absent) {
        this.data = data;
        this.words = words;
        this.absent = absent;
    }

    Page guides(MultiValueMap<String, String> parameters) {
        String path = GUIDE_FILTERS.address("/guides", parameters);
        String main = data.get(path) instanceof Answer.Found(JsonNode list)
                ? Html.heading(words.of("guides"))
                        + Html.list(
                                list.path("items"),
                                item -> Html.link("/guides/", item, "id", "title") + " "
                                        + Html.texts(item, "institution"))
                : "";
        return Page.of(words.of("guides"), words.of("guides.description"), path, main);
    }

    Page guide(String id) {
        String path = "/guides/" + Html.pathSegment(id);
        return switch (data.get(path)) {
            case Answer.Found found -> guide(path, found.data());
            case Answer.Missing _ -> absent.missing();
            case Answer.Gone gone -> absent.withdrawn(gone.problem());
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
        String steps = Html.ordered(content.path("steps"), step -> Html.escape(step.asString()));
        String main = "<article>" + Html.heading(title) + "<p class=\"summary\">" + Html.escape(summary) + "</p>"
                + Html.table(rows) + steps + "</article>";
        return Page.of(title, summary.isBlank() ? words.of("guides.description") : summary, path, main);
    }

    /** Today's table; a day in the past is the reader's own question and not to be found. */
    Page standards() {
        String main = data.get("/assistance-standards") instanceof Answer.Found(JsonNode table)
                ? Html.heading(words.of("standards")) + table(table)
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
