package cn.zwgk.gateway.page;

import cn.zwgk.gateway.page.PublicData.Answer;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** 版本: the list of a policy's editions, and the text of each. Only the present text is to be found by search engines. */
@Component
class EditionPage {

    private final PublicData data;
    private final Words words;
    private final DocumentPage documents;

    EditionPage(PublicData data, Words words, DocumentPage documents) {
        this.data = data;
        this.words = words;
        this.documents = documents;
    }

    Page list(String id) {
        String path = "/documents/" + Html.pathSegment(id);
        return switch (data.get(path + "/editions")) {
            case Answer.Found found ->
                Page.of(words.of("editions"), words.of("editions.text"), path + "/editions", list(path, found.data()));
            case Answer.Missing _, Answer.Gone _ -> documents.of(id);
            case Answer.None _ -> Page.of(words.of("editions"), words.of("editions.text"), path + "/editions", "");
        };
    }

    Page of(String id, String number) {
        String path = "/documents/" + Html.pathSegment(id);
        return switch (data.get(path + "/editions/" + Html.pathSegment(number))) {
            case Answer.Found found -> page(path, found.data());
            case Answer.Missing _, Answer.Gone _ -> documents.of(id);
            case Answer.None _ -> Page.withStatus(HttpStatus.OK, words.of("editions"), words.of("editions.text"), "");
        };
    }

    private Page page(String path, JsonNode edition) {
        String title = Html.text(edition, "title");
        String number = Html.text(edition, "number");
        boolean present = number.equals(Html.text(edition, "latest"));
        String note = words.of(present ? "edition.present" : "edition.former", number);
        String main = "<article>" + Html.heading(title) + "<p class=\"validity\">" + Html.escape(note) + "</p><p>"
                + Html.link(path, words.of("edition.latest")) + "</p><div class=\"body\">"
                + Html.body(Html.text(edition, "body")) + "</div></article>";
        return Page.withStatus(HttpStatus.OK, title, note, main);
    }

    private String list(String path, JsonNode editions) {
        String lines = Html.ordered(editions, edition -> {
            String number = Html.text(edition, "number");
            return Html.link(path + "/editions/" + number, words.of("edition.number", number)) + " "
                    + Html.escape(Html.instant(Html.text(edition, "publishedAt"))) + " "
                    + Html.texts(edition, "changeNote");
        });
        return "<article>" + Html.heading(words.of("editions")) + lines + "</article>";
    }
}
