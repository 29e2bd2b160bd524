package cn.zwgk.gateway.page;

import cn.zwgk.gateway.GatewayProperties;
import cn.zwgk.gateway.page.PublicData.Answer;
import cn.zwgk.gateway.routing.Upstream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** What search engines are told. */
@RestController
class Crawling {

    private static final MediaType XML = new MediaType(MediaType.APPLICATION_XML, StandardCharsets.UTF_8);
    private static final int PAGE = 200;
    /** As many addresses as the protocol allows in one map. */
    private static final int MOST = 50_000;

    private static final List<String> STANDING = List.of(
            "/",
            "/documents",
            "/interpretations",
            "/clean-ups",
            "/standards",
            "/guides",
            "/openness",
            "/openness/channels",
            "/openness/leadership-group",
            "/records",
            "/applications/new",
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

    /** All public documents, guides and interpretations; 503 when they cannot be had, so that no engine forgets them for that. */
    @GetMapping("/sitemap.xml")
    ResponseEntity<String> sitemap() {
        StringBuilder urls = new StringBuilder();
        STANDING.forEach(path -> url(urls, path, ""));
        if (!collect(urls, Upstream.POLICY, "/documents")
                || !collect(urls, Upstream.POLICY, "/clean-ups")
                || !collect(urls, Upstream.POLICY, "/guides")
                || !collect(urls, Upstream.INTERPRETATION, "/interpretations")) {
            return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
                    .header(HttpHeaders.RETRY_AFTER, "60")
                    .build();
        }
        return ResponseEntity.ok()
                .contentType(XML)
                .cacheControl(CacheControl.maxAge(Duration.ofMinutes(10)).cachePublic())
                .body(
                        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n"
                                + urls + "</urlset>\n");
    }

    private boolean collect(StringBuilder urls, Upstream service, String path) {
        for (int page = 0; page * PAGE < MOST / 2; page++) {
            if (!(data.get(service, path + "?size=" + PAGE + "&page=" + page) instanceof Answer.Found(JsonNode list))) {
                return false;
            }
            list.path("items")
                    .forEach(item -> url(
                            urls,
                            path + "/" + Html.pathSegment(Html.text(item, "id")),
                            Html.text(item, "publishedAt")));
            if ((page + 1L) * PAGE >= list.path("total").asLong(0)) {
                return true;
            }
        }
        return true;
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
