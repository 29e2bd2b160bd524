package cn.zwgk.gateway.page;

import cn.zwgk.gateway.GatewayProperties;
import cn.zwgk.gateway.page.PublicData.Answer;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** 文件清理结果: the list of results, and one with the documents that it concerns. */
@Component
class CleanUpPages {

    private static final String PATH = "/clean-ups";
    private static final int MOST = 200;

    private final PublicData data;
    private final Words words;
    private final AbsentPages absent;
    private final GatewayProperties.Site site;

    CleanUpPages(PublicData data, Words words, AbsentPages absent, GatewayProperties properties) {
        this.data = data;
        this.words = words;
        this.absent = absent;
        this.site = properties.site();
    }

    Page list() {
        String main = data.get(PATH) instanceof Answer.Found found
                ? Html.heading(words.of("clean-ups")) + links(found.data(), PATH, "id", "documentTitle")
                : "";
        return Page.of(words.of("clean-ups"), words.of("clean-ups.description", site.organisation()), PATH, main);
    }

    Page of(String id) {
        String path = PATH + "/" + Html.pathSegment(id);
        return switch (data.get(path)) {
            case Answer.Found found -> page(path, found.data());
            case Answer.None _ -> Page.of(words.of("clean-ups"), words.of("site.description"), path, "");
            case Answer.Missing _, Answer.Gone _ -> absent.missing();
        };
    }

    private Page page(String path, JsonNode result) {
        String title = Html.text(result, "documentTitle");
        String documents = data.get(path + "/documents?size=" + MOST) instanceof Answer.Found found
                ? links(found.data(), "/documents", "documentId", "title")
                : "";
        String main = "<article>" + Html.heading(title) + "<p>" + Html.escape(Html.text(result, "ground")) + "</p>"
                + documents + "</article>";
        return Page.of(title, words.of("clean-ups.description", site.organisation()), path, main);
    }

    private static String links(JsonNode list, String below, String id, String title) {
        return Html.list(list.path("items"), item -> {
            String name =
                    Html.text(item, id).isEmpty() ? Html.texts(item, title) : Html.link(below + "/", item, id, title);
            return name + " " + Html.texts(item, "outcomeName");
        });
    }
}
