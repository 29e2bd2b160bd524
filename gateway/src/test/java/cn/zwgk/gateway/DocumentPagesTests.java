package cn.zwgk.gateway;

import static cn.zwgk.gateway.RunningGateway.header;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Documents, their editions, lists and searches are in the HTML that the server sends, and nothing that a service sends runs there. */
class DocumentPagesTests extends PageTests {

    private static final String DOCUMENT = """
            {"id":"%s","indexNumber":"1233020000000000MZ/2026-00017","title":"关于完善<居家>养老服务的意见","documentNumber":"明民发〔2026〕17号",
             "issuingBody":"明州市民政局","writtenOn":"2026-05-12","publishedAt":"2026-05-15T01:30:00Z","validity":"IN_FORCE","validityName":"有效",
             "summary":"80岁以上老人每月可享3小时上门服务。","topics":["养老服务"],"attachments":[{"id":"a1","fileName":"补贴申请表.docx"}],
             "body":"<h2 id=\\"c1\\">第一条</h2><p onclick=\\"steal()\\">本意见适用于本市。</p><script>steal()</script>"}
            """.formatted(ID);

    @Test
    void aDocumentsPageIsReadWithoutScript() {
        gateway.services.answers("/api/v1/documents/" + ID, 200, DOCUMENT);
        HttpResponse<String> answer = page("/documents/" + ID);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(header(answer, "Content-Type")).isEqualToIgnoringCase("text/html;charset=UTF-8");
        assertThat(header(answer, "Cache-Control")).isEqualTo("no-cache");
        Document html = Jsoup.parse(answer.body());
        assertThat(html.title()).isEqualTo("关于完善<居家>养老服务的意见 - 明州市民政局政府信息公开");
        assertThat(html.select("meta[name=description]").attr("content")).isEqualTo("80岁以上老人每月可享3小时上门服务。");
        assertThat(html.select("link[rel=canonical]").attr("href"))
                .isEqualTo("https://zwgk.mingzhou.example/documents/" + ID);
        assertThat(html.select("meta[property=og:title]").attr("content")).startsWith("关于完善<居家>");
        assertThat(html.select("#app h1").text()).isEqualTo("关于完善<居家>养老服务的意见");
        assertThat(html.select("#app table").text())
                .contains("索引号 1233020000000000MZ/2026-00017", "发布日期 2026年5月15日 09:30", "有效性 有效");
        assertThat(html.select("#app #c1").text()).isEqualTo("第一条");
        assertThat(html.select("#app a[href=/api/v1/documents/" + ID + "/attachments/a1]")
                        .text())
                .isEqualTo("补贴申请表.docx");
        JsonNode linked = JsonMapper.shared()
                .readTree(html.select("script[type=application/ld+json]").html());
        assertThat(linked.get("legislationIdentifier").asString()).isEqualTo("明民发〔2026〕17号");
        assertThat(linked.get("name").asString()).isEqualTo("关于完善<居家>养老服务的意见");
    }

    /** The services clean what officers write; should one ever not, the page still runs nothing. */
    @Test
    void nothingThatAServiceSendsRunsInThePage() {
        gateway.services.answers(
                "/api/v1/documents/" + ID, 200, DOCUMENT.replace("养老服务的意见", "</title><script>steal()</script>"));
        String html = page("/documents/" + ID).body();
        assertThat(Jsoup.parse(html).select("#app script, #app [onclick], head script:not([type]):not([src])"))
                .isEmpty();
        assertThat(html).doesNotContain("<script>steal()", "onclick");
    }

    @Test
    void aDocumentThatIsNotThereIsNotFoundAndAWithdrawnOneIsGone() {
        HttpResponse<String> missing = page("/documents/" + ID);
        assertThat(missing.statusCode()).isEqualTo(404);
        assertThat(missing.body()).contains("没有找到", "<meta name=\"robots\" content=\"noindex\">");
        gateway.services.answers(
                "/api/v1/documents/" + ID,
                410,
                "application/problem+json",
                "{\"code\":\"document-withdrawn\",\"detail\":\"附件误载个人信息，已撤回。\",\"indexNumber\":\"MZ/2026-00017\",\"successor\":{\"id\":\"8\",\"title\":\"更正后的文件\"}}",
                Map.of());
        HttpResponse<String> gone = page("/documents/" + ID);
        assertThat(gone.statusCode()).isEqualTo(410);
        assertThat(Jsoup.parse(gone.body()).select("#app").text()).contains("内容已撤下", "附件误载个人信息，已撤回。", "MZ/2026-00017");
        assertThat(Jsoup.parse(gone.body()).select("#app a[href=/documents/8]").text())
                .isEqualTo("更正后的文件");
    }

    @Test
    void editionsHaveTheirTextInTheHtmlAndOnlyThePresentTextIsToBeFound() {
        gateway.services.answers(
                "/api/v1/documents/" + ID + "/editions",
                200,
                "[{\"number\":2,\"publishedAt\":\"2026-05-20T01:30:00Z\",\"changeNote\":\"更正电话\"},{\"number\":1}]");
        assertThat(Jsoup.parse(page("/documents/" + ID + "/editions").body())
                        .select("#app a[href=/documents/" + ID + "/editions/2]")
                        .text())
                .isEqualTo("第 2 版");
        gateway.services.answers(
                "/api/v1/documents/" + ID + "/editions/1",
                200,
                "{\"number\":1,\"latest\":2,\"title\":\"居家养老意见\",\"body\":\"<p>第一条</p>\"}");
        String former = page("/documents/" + ID + "/editions/1").body();
        assertThat(Jsoup.parse(former).select("#app").text()).contains("第 1 版，不是现行文本", "第一条");
        assertThat(former).contains("<meta name=\"robots\" content=\"noindex\">");
    }

    @Test
    void withoutTheServiceThePlainShellIsSent() {
        gateway.services.hold();
        HttpResponse<String> slow = page("/documents/" + ID);
        assertThat(slow.statusCode()).isEqualTo(200);
        assertThat(Jsoup.parse(slow.body()).select("#app").text()).isEmpty();
        assertThat(slow.body()).contains("/assets/index-1a2b3c.js");
        gateway.reset();
        gateway.services.hangUp(true);
        assertThat(page("/").statusCode()).isEqualTo(200);
        gateway.reset();
        gateway.services.answers("/api/v1/documents/" + ID, 200, "text/html", "<html>not json", Map.of());
        assertThat(page("/documents/" + ID).statusCode()).isEqualTo(200);
    }

    @Test
    void listsAndSearchesHaveTheirLinksInTheHtml() {
        String list = "{\"items\":[{\"id\":\"" + ID + "\",\"title\":\"居家养老意见\",\"url\":\"/documents/" + ID
                + "\"}],\"total\":1}";
        gateway.services.answers("/api/v1/documents", 200, list);
        gateway.services.answers("/api/v1/search", 200, list);
        assertThat(Jsoup.parse(page("/").body())
                        .select("#app a[href=/documents/" + ID + "]")
                        .text())
                .isEqualTo("居家养老意见");
        Document documents =
                Jsoup.parse(page("/documents?validity=IN_FORCE&page=1&utm=x").body());
        assertThat(documents.select("#app").text()).contains("共 1 件", "居家养老意见");
        assertThat(documents.select("link[rel=canonical]").attr("href"))
                .isEqualTo("https://zwgk.mingzhou.example/documents?validity=IN_FORCE&page=1");
        Document search = Jsoup.parse(page("/search?q=%E5%85%BB%E8%80%81").body());
        assertThat(gateway.services.last().target()).isEqualTo("/api/v1/search?q=%E5%85%BB%E8%80%81");
        assertThat(search.select("#app h1").text()).isEqualTo("“养老”的检索结果");
        assertThat(search.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/search", "/search?q=", "/search?page=2"})
    void theSearchPageWithoutAQuestionIsAPageToo(String path) {
        assertThat(page(path).statusCode()).isEqualTo(200);
    }

    @Test
    void aTargetedDocumentsAddressTellsNothingAndIsNotToBeFound() { // 定点定向公开
        HttpResponse<String> page = page("/targeted/" + ID);
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("noindex").doesNotContain("canonical", ID);
    }
}
