package cn.zwgk.gateway.page;

import cn.zwgk.gateway.GatewayProperties;
import cn.zwgk.gateway.page.PublicData.Answer;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** 解读活动: what comes, and one occasion with when, where and what changed. */
@Component
class OccasionPages {

    private static final String PATH = "/interpretations/events";

    private final PublicData data;
    private final Words words;
    private final AbsentPages absent;
    private final GatewayProperties.Site site;

    OccasionPages(PublicData data, Words words, AbsentPages absent, GatewayProperties properties) {
        this.data = data;
        this.words = words;
        this.absent = absent;
        this.site = properties.site();
    }

    Page list() {
        String main = data.get(PATH + "?coming=true") instanceof Answer.Found found
                ? Html.heading(words.of("occasions"))
                        + Html.list(
                                found.data().path("items"),
                                item -> Html.link(PATH + "/", item, "id", "title") + " "
                                        + Html.escape(Html.instant(Html.text(item, "startsAt"))) + " "
                                        + Html.texts(item, "place", "stateName"))
                : "";
        return Page.of(words.of("occasions"), words.of("occasions.description", site.organisation()), PATH, main);
    }

    /** Signing up and following it is the script's; the page has no text of its own before. */
    Page track() {
        return Page.of(words.of("occasions"), words.of("site.description"), PATH + "/track", "");
    }

    Page of(String id) {
        String path = PATH + "/" + Html.pathSegment(id);
        return switch (data.get(path)) {
            case Answer.Found found -> page(path, found.data());
            case Answer.None _ -> Page.of(words.of("occasions"), words.of("site.description"), path, "");
            case Answer.Missing _, Answer.Gone _ -> absent.missing();
        };
    }

    private Page page(String path, JsonNode occasion) {
        JsonNode plan = occasion.path("plan");
        String title = Html.text(plan, "title");
        Map<String, String> rows = new LinkedHashMap<>();
        rows.put(words.of("occasion.when"), Html.instant(Html.text(plan, "startsAt")));
        rows.put(words.of("occasion.where"), Html.text(plan, "place"));
        rows.put(words.of("occasion.state"), Html.text(occasion, "stateName"));
        rows.put(words.of("occasion.accessibility"), Html.text(plan, "accessibility"));
        rows.put(words.of("occasion.phone"), Html.text(plan, "phone"));
        String main = "<article>" + Html.heading(title)
                + Html.list(occasion.path("notices"), notice -> Html.texts(notice, "actName", "reason"))
                + Html.table(rows) + "<p>" + Html.escape(Html.text(plan, "description")) + "</p><p>"
                + Html.escape(Html.text(occasion, "record")) + "</p></article>";
        return Page.of(title, words.of("occasions.description", site.organisation()), path, main);
    }
}
