package cn.zwgk.gateway.page;

import cn.zwgk.gateway.page.PublicData.Answer;
import java.nio.charset.StandardCharsets;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriUtils;
import tools.jackson.databind.JsonNode;

/** What makes a policy understood on its own page: 要点 with the clauses that they explain, and 政策问答. */
@Component
class Explanations {

    private static final int MOST_QUESTIONS = 50;

    private final PublicData data;
    private final Words words;

    Explanations(PublicData data, Words words) {
        this.data = data;
        this.words = words;
    }

    /** Key points and questions of a document. A service that does not answer is waited for once. */
    String of(String documentId) {
        String path = "/interpretations/by-document/" + Html.pathSegment(documentId) + "/key-points";
        return switch (data.get(path)) {
            case Answer.None _ -> "";
            case Answer.Found(JsonNode explained) -> keyPoints(explained.path("points")) + questions(documentId);
            case Answer.Missing _, Answer.Gone _ -> questions(documentId);
        };
    }

    /** The questions about a document with their answers; nothing where nobody asked yet. */
    String questions(String documentId) {
        String id = UriUtils.encode(documentId, StandardCharsets.UTF_8);
        String path = "/questions?documentId=" + id + "&size=" + MOST_QUESTIONS;
        if (!(data.get(path) instanceof Answer.Found(JsonNode list))
                || list.path("items").isEmpty()) {
            return "";
        }
        StringBuilder html =
                new StringBuilder("<section><h2>").append(words.of("questions")).append("</h2>");
        list.path("items")
                .forEach(item -> html.append("<section id=\"question-")
                        .append(Html.escape(Html.text(item, "id")))
                        .append("\"><h3>")
                        .append(Html.texts(item, "question", "clause"))
                        .append("</h3><p>")
                        .append(Html.texts(item, "answer"))
                        .append("</p></section>"));
        return html.append("</section>").toString();
    }

    private String keyPoints(JsonNode points) {
        return points.isEmpty()
                ? ""
                : "<section><h2>" + words.of("key-points") + "</h2>" + Html.list(points, Explanations::keyPoint)
                        + "</section>";
    }

    private static String keyPoint(JsonNode point) {
        String anchor = Html.text(point, "anchor");
        String clause = Html.text(point, "clause");
        return Html.texts(point, "point") + " "
                + (anchor.isBlank() ? Html.escape(clause) : Html.link("#" + Html.pathSegment(anchor), clause)) + " "
                + Html.link("/interpretations/", point, "interpretationId", "interpretationTitle");
    }
}
