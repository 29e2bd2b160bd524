package cn.zwgk.gateway.page;

import cn.zwgk.gateway.page.PublicData.Answer;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** 政策解读: an interpretation's page. */
@Component
class InterpretationPage {

    private final PublicData data;
    private final Words words;
    private final AbsentPages absent;
    private final Explanations explanations;

    InterpretationPage(PublicData data, Words words, AbsentPages absent, Explanations explanations) {
        this.data = data;
        this.words = words;
        this.absent = absent;
        this.explanations = explanations;
    }

    Page of(String id) {
        String path = "/interpretations/" + Html.pathSegment(id);
        return switch (data.get(path)) {
            case Answer.Found found -> page(path, found.data());
            case Answer.Missing _ -> absent.missing();
            case Answer.Gone gone -> absent.withdrawn(gone.problem());
            case Answer.None _ -> Page.of(words.of("interpretation"), words.of("site.description"), path, "");
        };
    }

    private Page page(String path, JsonNode interpretation) {
        String title = Html.text(interpretation, "title");
        String body = Html.text(interpretation, "body");
        String summary = Html.text(interpretation, "summary");
        StringBuilder main =
                new StringBuilder("<article>").append(Html.heading(title)).append("<p>");
        main.append(words.of("explains"))
                .append(Html.link("/documents/", interpretation, "documentId", "documentTitle"))
                .append("</p><p>")
                .append(Html.escape(Html.text(interpretation, "formName")))
                .append(" ")
                .append(Html.escape(Html.instant(Html.text(interpretation, "publishedAt"))))
                .append("</p>");
        if (!summary.isBlank()) {
            main.append("<p class=\"summary\">").append(Html.escape(summary)).append("</p>");
        }
        if (!interpretation.path("keyPoints").isEmpty()) {
            main.append("<section><h2>")
                    .append(words.of("key-points"))
                    .append("</h2>")
                    .append(Html.list(interpretation.path("keyPoints"), point -> Html.texts(point, "point", "clause")))
                    .append("</section>");
        }
        main.append("<div class=\"body\">")
                .append(Html.body(body))
                .append("</div>")
                .append(wordsBeside(path))
                .append(explanations.questions(Html.text(interpretation, "documentId")))
                .append("</article>");
        return Page.of(title, summary.isBlank() ? Html.beginning(body) : summary, path, main.toString());
    }

    /** What pictures show and what is said in films, for whoever reads without the script. */
    private String wordsBeside(String path) {
        if (!(data.get(path + "/presentation") instanceof Answer.Found found)) {
            return "";
        }
        JsonNode pictures = found.data().path("pictures");
        String said = Html.text(found.data(), "words");
        return (pictures.isEmpty() ? "" : Html.list(pictures, picture -> Html.texts(picture, "textInstead")))
                + (said.isBlank()
                        ? ""
                        : "<section><h2>" + words.of("transcript") + "</h2><p>" + Html.escape(said) + "</p></section>");
    }
}
