package cn.zwgk.gateway.page;

import cn.zwgk.gateway.GatewayProperties;
import cn.zwgk.gateway.page.PublicData.Answer;
import java.util.List;
import java.util.Objects;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;
import tools.jackson.databind.JsonNode;

/** Pages that are lists: 首页, 政策文件库, 检索. */
@Component
class ListPages {

    private static final Filters DOCUMENT_FILTERS =
            Filters.of("q", "validity", "kind", "topic", "issuer", "year", "page", "size", "sort");
    private static final Filters SEARCH_FILTERS =
            Filters.of("q", "kind", "validity", "topic", "issuer", "year", "page", "size");
    private static final String NEWEST = "/documents?size=10";

    private final PublicData data;
    private final Words words;
    private final GatewayProperties.Site site;

    ListPages(PublicData data, Words words, GatewayProperties properties) {
        this.data = data;
        this.words = words;
        this.site = properties.site();
    }

    Page home() {
        String description = words.of("site.description");
        return data.get(NEWEST) instanceof Answer.Found found
                ? Page.of(
                        "",
                        description,
                        "/",
                        Html.heading(site.name()) + "<nav><ul><li>"
                                + Html.link("/documents", words.of("documents")) + "</li><li>"
                                + Html.link("/interpretations", words.of("interpretations")) + "</li><li>"
                                + Html.link("/guidance", words.of("guidance")) + "</li><li>"
                                + Html.link("/applications/new", words.of("apply")) + "</li><li>"
                                + Html.link("/messages/new", words.of("write")) + "</li></ul></nav><h2>"
                                + words.of("newest") + "</h2>" + documents(found.data()))
                : Page.of("", description, "/", "");
    }

    Page documents(MultiValueMap<String, String> parameters) {
        String path = DOCUMENT_FILTERS.address("/documents", parameters);
        String main = data.get(path) instanceof Answer.Found found
                ? Html.heading(words.of("documents")) + "<p>"
                        + words.of("count", found.data().path("total").asLong(0)) + "</p>"
                        + documents(found.data())
                : "";
        return Page.of(words.of("documents"), words.of("documents.description", site.organisation()), path, main);
    }

    /** Results are no pages to be found under their address: whoever searches has searched already. */
    Page search(MultiValueMap<String, String> parameters) {
        String query = parameters.getOrDefault("q", List.of()).stream()
                .filter(Objects::nonNull)
                .findFirst()
                .orElse("");
        String path = SEARCH_FILTERS.address("/search", parameters);
        String main = !query.isBlank() && data.get(path) instanceof Answer.Found found
                ? Html.heading(words.of("results", query)) + results(found.data())
                : "";
        String title = query.isBlank() ? words.of("search") : words.of("results", query);
        return Page.withStatus(HttpStatus.OK, title, words.of("site.description"), main);
    }

    private static String documents(JsonNode list) {
        return Html.list(
                list.path("items"),
                item -> Html.link("/documents/", item, "id", "title") + " "
                        + Html.texts(item, "documentNumber", "validityName"));
    }

    private static String results(JsonNode list) {
        return Html.list(list.path("items"), item -> {
            String url = Html.text(item, "url");
            return url.startsWith("/") ? Html.link(url, Html.text(item, "title")) : Html.texts(item, "title");
        });
    }
}
