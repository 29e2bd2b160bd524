package cn.zwgk.gateway.page;

import cn.zwgk.gateway.page.PublicData.Answer;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** 政策文件: a policy's page. */
@Component
class DocumentPage {

    private final PublicData data;
    private final Words words;
    private final AbsentPages absent;
    private final Explanations explanations;

    DocumentPage(PublicData data, Words words, AbsentPages absent, Explanations explanations) {
        this.data = data;
        this.words = words;
        this.absent = absent;
        this.explanations = explanations;
    }

    Page of(String id) {
        String path = "/documents/" + Html.pathSegment(id);
        return switch (data.get(path)) {
            case Answer.Found found -> page(path, found.data(), explanations.of(id));
            case Answer.Missing _ -> absent.missing();
            case Answer.Gone gone -> gone(gone.problem());
            case Answer.None _ -> Page.of(words.of("document"), words.of("site.description"), path, "");
        };
    }

    /** The tombstone, with the document to read instead if there is one. */
    private Page gone(JsonNode problem) {
        String reason = Html.text(problem, "detail");
        JsonNode successor = problem.path("successor");
        String next = successor.isObject()
                ? "<p>" + words.of("successor") + " " + Html.link("/documents/", successor, "id", "title") + "</p>"
                : "";
        return Page.withStatus(
                HttpStatus.GONE,
                words.of("taken-down"),
                reason,
                "<article>" + Html.heading(words.of("taken-down")) + "<p>" + Html.escape(reason) + "</p>" + next
                        + Html.table(Map.of(words.of("index-number"), Html.text(problem, "indexNumber")))
                        + "</article>");
    }

    private Page page(String path, JsonNode document, String explained) {
        String title = Html.text(document, "title");
        String body = Html.text(document, "body");
        String summary = Html.text(document, "summary");
        String description = summary.isBlank() ? Html.beginning(body) : summary;
        StringBuilder main = new StringBuilder("<article>").append(Html.heading(title));
        main.append("<p class=\"validity\">")
                .append(Html.escape(Html.text(document, "validityName")))
                .append("</p>");
        main.append(Html.table(metadata(document)));
        if (!summary.isBlank()) {
            main.append("<p class=\"summary\">").append(Html.escape(summary)).append("</p>");
        }
        main.append("<div class=\"body\">").append(Html.body(body)).append("</div>");
        main.append(attachments(path, document.path("attachments")))
                .append(explained)
                .append("</article>");
        return new Page(
                HttpStatus.OK, title, description, path, linkedData(document, title, description), main.toString());
    }

    /** In the official order. */
    private Map<String, String> metadata(JsonNode document) {
        Map<String, String> rows = new LinkedHashMap<>();
        rows.put(words.of("index-number"), Html.text(document, "indexNumber"));
        rows.put(words.of("disclosure-mode"), Html.text(document, "disclosureModeName"));
        rows.put(words.of("issuing-body"), Html.text(document, "issuingBody"));
        rows.put(words.of("catalogue-class"), Html.text(document, "catalogueClass"));
        rows.put(words.of("document-number"), Html.text(document, "documentNumber"));
        rows.put(words.of("written-on"), Html.text(document, "writtenOn"));
        rows.put(words.of("published-at"), Html.instant(Html.text(document, "publishedAt")));
        rows.put(words.of("lapses-on"), Html.text(document, "lapsesOn"));
        rows.put(words.of("validity"), Html.text(document, "validityName"));
        rows.put(words.of("topics"), topics(document));
        return rows;
    }

    private static String topics(JsonNode document) {
        return StreamSupport.stream(document.path("topics").spliterator(), false)
                .map(JsonNode::asString)
                .collect(Collectors.joining("、"));
    }

    private String attachments(String path, JsonNode attachments) {
        if (attachments.isEmpty()) {
            return "";
        }
        String below = "/api/v1" + path + "/attachments/";
        return "<section><h2>" + words.of("attachments") + "</h2>"
                + Html.list(attachments, attachment -> Html.link(below, attachment, "id", "fileName")) + "</section>";
    }

    private static Map<String, Object> linkedData(JsonNode document, String title, String description) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("@context", "https://schema.org");
        data.put("@type", "Legislation");
        data.put("name", title);
        data.put("description", description);
        data.put("identifier", Html.text(document, "indexNumber"));
        data.put("legislationIdentifier", Html.text(document, "documentNumber"));
        data.put("legislationDate", Html.text(document, "writtenOn"));
        data.put("datePublished", Html.text(document, "publishedAt"));
        data.put("legislationLegalForce", inForce(Html.text(document, "validity")));
        data.put("inLanguage", "zh-CN");
        data.put("publisher", Map.of("@type", "GovernmentOrganization", "name", Html.text(document, "issuingBody")));
        data.values().removeIf(""::equals);
        return data;
    }

    private static String inForce(String validity) {
        return switch (validity) {
            case "IN_FORCE" -> "https://schema.org/InForce";
            case "AMENDED" -> "https://schema.org/PartiallyInForce";
            default -> "https://schema.org/NotInForce";
        };
    }
}
