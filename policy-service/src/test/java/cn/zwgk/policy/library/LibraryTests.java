package cn.zwgk.policy.library;

import static cn.zwgk.policy.Desk.notice;
import static cn.zwgk.policy.Desk.title;
import static org.assertj.core.api.Assertions.assertThat;

import cn.zwgk.policy.Desk;
import cn.zwgk.test.Answer;
import cn.zwgk.test.Api;
import cn.zwgk.test.Person;
import cn.zwgk.test.ServiceTest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpMethod;

@ServiceTest
class LibraryTests {

    private final Api api;
    private final Desk desk;

    LibraryTests(Api api) {
        this.api = api;
        this.desk = new Desk(api);
    }

    @Test
    void theListIsFilteredAndItsFacetsCountUnderTheOtherFilters() {
        String mark = UUID.randomUUID().toString().substring(0, 8);
        Map<String, Object> plan = notice("养老规划 " + mark);
        plan.put("kind", "PLAN");
        plan.put("topics", List.of("一老一小", mark));
        desk.published(plan);
        desk.published(notice("养老通知 " + mark));
        desk.published(notice("殡葬通知 " + mark));

        Answer notices = api.get("/api/v1/documents?kind=NOTICE&q=" + mark);
        assertThat(notices.node("total").asInt()).isEqualTo(2);
        assertThat(notices.node("facets/kind")
                        .valueStream()
                        .map(count -> count.path("value").asString()
                                + count.path("count").asInt()))
                .as("the facet shows what another choice of it would give")
                .containsExactly("NOTICE2", "PLAN1");
        assertThat(notices.at("facets/issuer/0/name")).isEqualTo("明州市民政局");

        assertThat(total("q=" + encoded("养老 " + mark))).isEqualTo(2);
        assertThat(total("q=" + encoded("养老殡 " + mark))).isZero();
        assertThat(total("topic=" + mark)).isEqualTo(1);
        assertThat(total("q=" + mark + "&issuer=" + encoded("明州市民政局"))).isEqualTo(3);
        assertThat(total("q=" + mark + "&year=1999")).isZero();
    }

    @Test
    void theListIsPagedAndSortedByWhatIsAllowed() {
        String mark = UUID.randomUUID().toString().substring(0, 8);
        for (String name : List.of("乙", "甲", "丙")) {
            desk.published(notice(name + " " + mark));
        }
        Answer page = api.get("/api/v1/documents?q=%s&size=2&page=1&sort=publishedAt,asc".formatted(mark));
        assertThat(page.node("total").asInt()).isEqualTo(3);
        assertThat(page.node("items").size()).isEqualTo(1);
        assertThat(page.at("items/0/title")).startsWith("丙");
        assertThat(api.get("/api/v1/documents?sort=body").code()).isEqualTo("sort-not-supported");
        assertThat(api.get("/api/v1/documents?validity=GREAT").status()).isEqualTo(400);
        assertThat(api.get("/api/v1/documents?size=1000").status()).isEqualTo(422);
    }

    @Test
    void percentSignsAndQuotesAreOnlyCharacters() {
        assertThat(total("q=" + encoded("%_'\"\\"))).isZero();
    }

    @Test
    void whoHasTheAnswerIsToldThatItStillHolds() {
        String id = desk.published(notice(title("通知")));
        Answer first = desk.page(id);
        String tag = Objects.requireNonNull(first.eTag());
        assertThat(first.headers().getCacheControl()).contains("no-cache", "public");
        String address = "/api/v1/documents/" + id;
        assertThat(api.call(HttpMethod.GET, address, null, null, Map.of("If-None-Match", tag))
                        .status())
                .isEqualTo(304);
        desk.published(notice(title("另一份通知")));
        assertThat(api.call(HttpMethod.GET, address, null, null, Map.of("If-None-Match", tag))
                        .status())
                .isEqualTo(200);
    }

    @Test
    void theFeedHoldsTheLatest() {
        String title = title("关于“老年助餐”的通知 <&>");
        String id = desk.published(notice(title));
        Answer feed = api.get("/api/v1/feeds/documents.atom");
        assertThat(feed.headers().getContentType()).hasToString("application/atom+xml");
        assertThat(feed.text()).contains("urn:uuid:" + id, "http://localhost:8080/documents/" + id, "&lt;&amp;");
    }

    @Test
    void theFeedLeadsOnToOlderDocuments() {
        desk.published(notice(title("通知")));
        String first = api.get("/api/v1/feeds/documents.atom").text();
        assertThat(first).contains("rel=\"first\"").doesNotContain("rel=\"previous\"");
        String last = api.get("/api/v1/feeds/documents.atom?page=100000").text();
        assertThat(last)
                .contains("rel=\"previous\" href=\"http://localhost:8080/api/v1/feeds/documents.atom?page=99999\"")
                .doesNotContain("rel=\"next\"", "<entry>");
        assertThat(api.get("/api/v1/feeds/documents.atom?page=0").status()).isEqualTo(422);
    }

    @Test
    void theChangesMissNothingAndTellWithdrawals() {
        String kept = desk.published(notice(title("通知")));
        String withdrawn = desk.published(notice(title("撤回的通知")));
        desk.acted(withdrawn, "withdraw", Person.WUTING, Map.of("reason", "误发"));

        Set<String> seen = new HashSet<>();
        long after = 0;
        Answer stretch;
        do {
            stretch = api.get("/api/v1/documents/changes?limit=2&after=" + after, Person.OTHER_SYSTEM);
            assertThat(stretch.status()).as(stretch.text()).isEqualTo(200);
            stretch.node("items")
                    .valueStream()
                    .forEach(change -> seen.add(change.path("type").asString() + " "
                            + change.path("data").path("documentId").asString()));
            after = stretch.node("next").asLong();
        } while (stretch.node("more").asBoolean());

        assertThat(seen).contains("DocumentPublished " + kept, "DocumentWithdrawn " + withdrawn);
        assertThat(api.get("/api/v1/documents/changes", Person.CHENJING).status())
                .isEqualTo(403);
    }

    @Test
    void anUnknownDocumentIsNotFound() {
        assertThat(api.get("/api/v1/documents/" + UUID.randomUUID()).code()).isEqualTo("document-not-found");
        assertThat(api.get("/api/v1/documents/by-index-number?value=none").status())
                .isEqualTo(404);
    }

    private int total(String query) {
        Answer answer = api.get("/api/v1/documents?" + query);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.node("total").asInt();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
