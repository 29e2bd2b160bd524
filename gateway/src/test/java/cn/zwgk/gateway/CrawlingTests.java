package cn.zwgk.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;

/** What engines are told to read, and where. */
class CrawlingTests extends PageTests {

    @Test
    void crawlersAreTold() {
        assertThat(gateway.get("/robots.txt").body())
                .contains("Disallow: /console", "Sitemap: https://zwgk.mingzhou.example/sitemap.xml");
        gateway.services.answers(
                "/api/v1/documents",
                200,
                "{\"items\":[{\"id\":\"" + ID + "\",\"publishedAt\":\"2026-05-15T01:30:00Z\"}],\"total\":1,"
                        + "\"facets\":{\"year\":[{\"value\":\"2026\"},{\"value\":\"2024\"}]}}");
        assertThat(gateway.get("/sitemap.xml").body())
                .contains("<sitemapindex ")
                .contains("<loc>https://zwgk.mingzhou.example/sitemaps/documents-2026.xml</loc>")
                .contains("<loc>https://zwgk.mingzhou.example/sitemaps/documents-2024.xml</loc>")
                .contains("<loc>https://zwgk.mingzhou.example/sitemaps/interpretations.xml</loc>");
        HttpResponse<String> map = gateway.get("/sitemaps/documents-2026.xml");
        assertThat(map.statusCode()).isEqualTo(200);
        assertThat(map.body())
                .contains("<loc>https://zwgk.mingzhou.example/documents/" + ID + "</loc><lastmod>2026-05-15");
        assertThat(gateway.get("/sitemaps/pages.xml").body())
                .contains("<loc>https://zwgk.mingzhou.example/calendar</loc>");
    }

    @Test
    void aMapThatCannotBeMadeWholeIsNotHandedOut() {
        gateway.services.answers("/api/v1/interpretations", 500, "{}");
        assertThat(gateway.get("/sitemaps/interpretations.xml").statusCode())
                .as("half a map would make engines forget")
                .isEqualTo(503);
        gateway.services.answers("/api/v1/interpretations", 200, "{\"items\":[],\"total\":0}");
        assertThat(gateway.get("/sitemaps/interpretations.xml").statusCode()).isEqualTo(200);
        assertThat(gateway.get("/sitemaps/nothing.xml").statusCode()).isEqualTo(404);
    }
}
