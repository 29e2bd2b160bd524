package cn.zwgk.gateway.page;

import cn.zwgk.gateway.GatewayProperties;
import cn.zwgk.gateway.page.PublicData.Answer;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;
import tools.jackson.databind.JsonNode;

/** 依申请公开信息: what was given out on application and is offered to everybody. */
@Component
class ReleasedPages {

    private static final String PATH = "/released-information";
    private static final Filters FILTERS = Filters.of("q", "year", "page");

    private final PublicData data;
    private final Words words;
    private final AbsentPages absent;
    private final GatewayProperties.Site site;

    ReleasedPages(PublicData data, Words words, AbsentPages absent, GatewayProperties properties) {
        this.data = data;
        this.words = words;
        this.absent = absent;
        this.site = properties.site();
    }

    Page list(MultiValueMap<String, String> parameters) {
        String path = FILTERS.address(PATH, parameters);
        String main = data.get(path) instanceof Answer.Found(JsonNode list)
                ? Html.heading(words.of("released"))
                        + Html.list(
                                list.path("items"),
                                item -> Html.link(PATH + "/", item, "id", "title") + " "
                                        + Html.escape(Html.instant(Html.text(item, "publishedAt"))))
                : "";
        return Page.of(words.of("released"), words.of("released.description", site.organisation()), path, main);
    }

    Page of(String id) {
        String path = PATH + "/" + Html.pathSegment(id);
        return switch (data.get(path)) {
            case Answer.Found(JsonNode found) -> page(path, found);
            case Answer.Missing _ -> absent.missing();
            case Answer.Gone(JsonNode problem) -> absent.withdrawn(problem);
            case Answer.None _ -> Page.of(words.of("released"), words.of("site.description"), path, "");
        };
    }

    private static Page page(String path, JsonNode found) {
        String title = Html.text(found, "title");
        StringBuilder main = new StringBuilder("<article>").append(Html.heading(title));
        paragraphs(main, Html.text(found, "description"));
        paragraphs(main, Html.text(found, "answer"));
        main.append(Html.list(found.path("files"), file -> Html.link(Html.text(file, "url"), Html.text(file, "name"))));
        return Page.of(
                title,
                Html.text(found, "description"),
                path,
                main.append("</article>").toString());
    }

    private static void paragraphs(StringBuilder main, String text) {
        text.lines()
                .filter(line -> !line.isBlank())
                .forEach(line -> main.append("<p>").append(Html.escape(line)).append("</p>"));
    }
}
