package cn.zwgk.gateway.page;

import cn.zwgk.gateway.page.PublicData.Answer;
import cn.zwgk.gateway.routing.Upstream;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** 政策解读: an interpretation's page. */
@Component
class InterpretationPage {

    private final PublicData data;
    private final Words words;

    InterpretationPage(PublicData data, Words words) {
        this.data = data;
        this.words = words;
    }

    Page of(String id) {
        String path = "/interpretations/" + Html.pathSegment(id);
        return switch (data.get(Upstream.INTERPRETATION, path)) {
            case Answer.Found found -> page(path, found.data());
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
            case Answer.None _ -> Page.of(words.of("interpretation"), words.of("site.description"), path, "");
        };
    }

    private Page page(String path, JsonNode interpretation) {
        String title = Html.text(interpretation, "title");
        String body = Html.text(interpretation, "body");
        String summary = Html.text(interpretation, "summary");
        StringBuilder main =
                new StringBuilder("<article><h1>").append(Html.escape(title)).append("</h1><p>");
        main.append(words.of("explains"))
                .append(Html.link(
                        "/documents/" + Html.pathSegment(Html.text(interpretation, "documentId")),
                        Html.text(interpretation, "documentTitle")))
                .append("</p><p>")
                .append(Html.escape(Html.text(interpretation, "formName")))
                .append(" ")
                .append(Html.escape(Html.instant(Html.text(interpretation, "publishedAt"))))
                .append("</p>");
        if (!summary.isBlank()) {
            main.append("<p class=\"summary\">").append(Html.escape(summary)).append("</p>");
        }
        if (!interpretation.path("keyPoints").isEmpty()) {
            main.append("<section><h2>").append(words.of("key-points")).append("</h2><ul>");
            interpretation
                    .path("keyPoints")
                    .forEach(point -> main.append("<li>")
                            .append(Html.escape(Html.text(point, "point")))
                            .append(" ")
                            .append(Html.escape(Html.text(point, "clause")))
                            .append("</li>"));
            main.append("</ul></section>");
        }
        main.append("<div class=\"body\">").append(Html.body(body)).append("</div></article>");
        return Page.of(title, summary.isBlank() ? Html.beginning(body) : summary, path, main.toString());
    }
}
