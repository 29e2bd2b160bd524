package cn.zwgk.gateway.page;

import cn.zwgk.gateway.page.PublicData.Answer;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** 综合指引: the list, and for an event of life what the law gives, how much now, how to get it and what others asked. */
@Component
class GuidancePages {

    private static final String PATH = "/guidance";

    private final PublicData data;
    private final Words words;
    private final AbsentPages absent;

    GuidancePages(PublicData data, Words words, AbsentPages absent) {
        this.data = data;
        this.words = words;
        this.absent = absent;
    }

    Page list() {
        String main = data.get(PATH) instanceof Answer.Found(JsonNode list)
                ? Html.heading(words.of("guidance"))
                        + Html.list(
                                list,
                                line -> Html.link(PATH + "/", line, "lifeEvent", "title")
                                        + paragraph("", Html.text(line, "introduction")))
                : "";
        return Page.of(words.of("guidance"), words.of("guidance.description"), PATH, main);
    }

    Page of(String lifeEvent) {
        String path = PATH + "/" + Html.pathSegment(lifeEvent);
        return switch (data.get(path)) {
            case Answer.Found found -> page(path, found.data());
            case Answer.None _ -> Page.of(words.of("guidance"), words.of("guidance.description"), path, "");
            case Answer.Missing _, Answer.Gone _ -> absent.missing();
        };
    }

    private Page page(String path, JsonNode guidance) {
        String title = Html.text(guidance, "title");
        String introduction = Html.text(guidance, "introduction");
        StringBuilder main = new StringBuilder("<article>")
                .append(Html.heading(title))
                .append("<p>")
                .append(Html.texts(guidance, "lifeEventName", "office"))
                .append(" ")
                .append(Html.escape(Html.instant(Html.text(guidance, "publishedAt"))))
                .append("</p>")
                .append(paragraph("summary", introduction));
        String heading = "";
        for (JsonNode item : guidance.path("items")) {
            if (!Html.text(item, "heading").equals(heading)) {
                heading = Html.text(item, "heading");
                main.append("<h2>").append(Html.escape(heading)).append("</h2>");
            }
            main.append(item(item));
        }
        main.append("</article>");
        return Page.of(
                title, introduction.isBlank() ? words.of("guidance.description") : introduction, path, main.toString());
    }

    private static String item(JsonNode item) {
        String url = Html.text(item, "url");
        String title = url.startsWith("/") ? Html.link(url, Html.text(item, "title")) : Html.texts(item, "title");
        Map<String, String> amounts = new LinkedHashMap<>();
        item.path("amounts")
                .forEach(amount -> amounts.put(
                        Html.text(amount, "district"),
                        Html.text(amount, "amount") + " " + Html.text(amount, "documentNumber")));
        return "<section><h3>" + title + " " + Html.texts(item, "clause", "kindName", "statusName") + "</h3>"
                + paragraph("", Html.text(item, "words")) + paragraph("", Html.text(item, "text"))
                + (amounts.isEmpty() ? "" : Html.table(amounts)) + "</section>";
    }

    private static String paragraph(String style, String text) {
        return text.isBlank()
                ? ""
                : "<p" + (style.isEmpty() ? "" : " class=\"" + style + "\"") + ">" + Html.escape(text) + "</p>";
    }
}
