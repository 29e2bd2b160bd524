package cn.zwgk.gateway.page;

import cn.zwgk.gateway.GatewayProperties;
import cn.zwgk.gateway.page.PublicData.Answer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** What search engines are told. */
@RestController
class Crawling {

    private static final MediaType XML = new MediaType(MediaType.APPLICATION_XML, StandardCharsets.UTF_8);
    private static final int PAGE = 200;
    /** As many addresses as the protocol allows in one map. */
    private static final int MOST = 50_000;

    /** What is listed in a map of its own. */
    private static final List<String> LISTS = List.of("clean-ups", "guides", "interpretations", "released-information");

    private static final List<String> STANDING = List.of(
            "/",
            "/documents",
            "/interpretations",
            "/clean-ups",
            "/guidance",
            "/standards",
            "/guides",
            "/openness",
            "/openness/annual-reports",
            "/openness/channels",
            "/openness/leadership-group",
            "/records",
            "/released-information",
            "/applications/new",
            "/applications/calculator",
            "/messages",
            "/consultations",
            "/calendar",
            "/about",
            "/accessibility");

    private final PublicData data;
    private final GatewayProperties properties;

    Crawling(PublicData data, GatewayProperties properties) {
        this.data = data;
        this.properties = properties;
    }

    @GetMapping("/robots.txt")
    ResponseEntity<String> robots() {
        return ResponseEntity.ok()
                .contentType(new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8))
                .cacheControl(CacheControl.maxAge(Duration.ofHours(1)))
                .body("""
                        User-agent: *
                        Disallow: /console
                        Disallow: /api/
                        Disallow: /auth/
                        Disallow: /search
                        Disallow: /applications/track
                        Disallow: /messages/track
                        Disallow: /targeted/
                        Allow: /api/v1/feeds/

                        Sitemap: %s/sitemap.xml
                        """.formatted(properties.publicUrl()));
    }

    /** The maps there are: one for the documents of each year, because the protocol limits what one may hold. */
    @GetMapping("/sitemap.xml")
    ResponseEntity<String> maps() {
        if (!(data.get("/documents?size=1") instanceof Answer.Found(JsonNode list))) {
            return notNow();
        }
        StringBuilder maps = new StringBuilder();
        map(maps, "pages");
        map(maps, "guidance");
        LISTS.forEach(name -> map(maps, name));
        list.path("facets").path("year").forEach(year -> map(maps, "documents-" + Html.text(year, "value")));
        return found("sitemapindex", maps);
    }

    @GetMapping("/sitemaps/pages.xml")
    ResponseEntity<String> standingPages() {
        StringBuilder urls = new StringBuilder();
        STANDING.forEach(path -> url(urls, path, ""));
        return found("urlset", urls);
    }

    /** One guidance at most for each event of life: a list without pages. */
    @GetMapping("/sitemaps/guidance.xml")
    ResponseEntity<String> guidance() {
        if (!(data.get("/guidance") instanceof Answer.Found(JsonNode list))) {
            return notNow();
        }
        StringBuilder urls = new StringBuilder();
        list.forEach(line -> url(
                urls, "/guidance/" + Html.pathSegment(Html.text(line, "lifeEvent")), Html.text(line, "publishedAt")));
        return found("urlset", urls);
    }

    @GetMapping("/sitemaps/documents-{year:[0-9]{4}}.xml")
    ResponseEntity<String> documents(@PathVariable int year) {
        return listed("/documents", "&year=" + year);
    }

    @GetMapping("/sitemaps/{name:clean-ups|guides|interpretations|released-information}.xml")
    ResponseEntity<String> others(@PathVariable String name) {
        return listed("/" + name, "");
    }

    private ResponseEntity<String> listed(String path, String filter) {
        StringBuilder urls = new StringBuilder();
        for (int page = 0; page * PAGE < MOST; page++) {
            String query = path + "?size=" + PAGE + "&page=" + page + filter;
            if (!(data.get(query) instanceof Answer.Found(JsonNode list))) {
                return notNow();
            }
            list.path("items")
                    .forEach(item -> url(
                            urls,
                            path + "/" + Html.pathSegment(Html.text(item, "id")),
                            Html.text(item, "publishedAt")));
            if ((page + 1L) * PAGE >= list.path("total").asLong(0)) {
                break;
            }
        }
        return found("urlset", urls);
    }

    private static ResponseEntity<String> found(String root, StringBuilder entries) {
        return ResponseEntity.ok()
                .contentType(XML)
                .cacheControl(CacheControl.maxAge(Duration.ofMinutes(10)).cachePublic())
                .body("""
                        <?xml version="1.0" encoding="UTF-8"?>
                        <%s xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
                        %s</%s>
                        """.formatted(root, entries, root));
    }

    /** When the list cannot be had: half a map would make engines forget the rest. */
    private static ResponseEntity<String> notNow() {
        return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
                .header(HttpHeaders.RETRY_AFTER, "60")
                .build();
    }

    private void map(StringBuilder maps, String name) {
        maps.append("<sitemap><loc>")
                .append(Html.escape(properties.publicUrl() + "/sitemaps/" + name + ".xml"))
                .append("</loc></sitemap>\n");
    }

    private void url(StringBuilder urls, String path, String changed) {
        urls.append("<url><loc>")
                .append(Html.escape(properties.publicUrl() + path))
                .append("</loc>");
        if (!changed.isBlank()) {
            urls.append("<lastmod>").append(Html.escape(changed)).append("</lastmod>");
        }
        urls.append("</url>\n");
    }
}
