package cn.zwgk.gateway;

import static cn.zwgk.gateway.RunningGateway.header;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class PagesTests {

    private static final String ID = "01970e5c-8a41-7c3e-9b52-3f1d6a70c201";
    private static final String DOCUMENT = """
            {"id":"%s","indexNumber":"1233020000000000MZ/2026-00017","title":"关于完善<居家>养老服务的意见","documentNumber":"明民发〔2026〕17号",
             "issuingBody":"明州市民政局","writtenOn":"2026-05-12","publishedAt":"2026-05-15T01:30:00Z","validity":"IN_FORCE","validityName":"有效",
             "summary":"80岁以上老人每月可享3小时上门服务。","topics":["养老服务"],"attachments":[{"id":"a1","fileName":"补贴申请表.docx"}],
             "body":"<h2 id=\\"c1\\">第一条</h2><p onclick=\\"steal()\\">本意见适用于本市。</p><script>steal()</script>"}
            """.formatted(ID);

    @SuppressWarnings("NullAway.Init")
    private static RunningGateway gateway;

    @BeforeAll
    static void start() {
        gateway =
                new RunningGateway("--ZWGK_PUBLIC_URL=https://zwgk.mingzhou.example", "--ZWGK_SITE_NAME=明州市民政局政府信息公开");
    }

    @AfterAll
    static void stop() {
        gateway.close();
    }

    @BeforeEach
    void reset() {
        gateway.reset();
    }

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
    void anInterpretationNamesItsDocument() {
        gateway.services.answers("/api/v1/interpretations/" + ID, 200, """
                {"title":"一图读懂","documentId":"d1","documentTitle":"居家养老意见","formName":"图解","summary":"每月3小时。","body":"<p>正文</p>",
                 "keyPoints":[{"point":"上门服务","clause":"第二条"}],"publishedAt":"2026-05-15T01:30:00Z"}
                """);
        Document html = Jsoup.parse(page("/interpretations/" + ID).body());
        assertThat(html.title()).startsWith("一图读懂");
        assertThat(html.select("#app a[href=/documents/d1]").text()).isEqualTo("居家养老意见");
        assertThat(html.select("#app li").text()).isEqualTo("上门服务 第二条");
    }

    @Test
    void whatPicturesShowAndFilmsSayStandsInThePage() {
        gateway.services.answers("/api/v1/interpretations/" + ID, 200, "{\"title\":\"一图读懂\",\"body\":\"\"}");
        gateway.services.answers("/api/v1/interpretations/" + ID + "/presentation", 200, """
                {"words":"各位好 <今天>","pictures":[{"textInstead":"80岁以上每餐5元"}]}
                """);
        Document html = Jsoup.parse(page("/interpretations/" + ID).body());
        assertThat(html.select("#app li").text()).isEqualTo("80岁以上每餐5元");
        assertThat(html.select("#app section").text()).isEqualTo("文字稿 各位好 <今天>");
    }

    @Test
    void aGuideSaysWhoMayApplyAndWhomToCall() {
        gateway.services.answers("/api/v1/guides/" + ID, 200, """
                {"content":{"title":"结婚登记","summary":"双方自愿","institution":"婚姻登记处","eligibility":"男女双方","fee":"不收费",
                 "steps":["预约","领证"],"phones":[{"label":"婚姻登记处","value":"0574-00008340"}],"materials":[{"name":"<身份证>"}]},
                 "confirmedOn":"2026-11-20"}
                """);
        Document html = Jsoup.parse(page("/guides/" + ID).body());
        assertThat(html.title()).startsWith("结婚登记");
        assertThat(html.select("#app td").eachText())
                .contains("男女双方", "不收费", "<身份证>", "婚姻登记处 0574-00008340", "2026-11-20");
        assertThat(html.select("#app ol li").eachText()).containsExactly("预约", "领证");
    }

    @Test
    void theStandardsStandInThePage() {
        gateway.services.answers("/api/v1/assistance-standards", 200, """
                {"districts":[{"code":"yuehu","name":"月湖区"}],
                 "rows":[{"title":"最低生活保障","unit":"元/月·人","amounts":[{"district":"yuehu","amount":1245.00}]},{"title":"空","amounts":[]}]}
                """);
        Document html = Jsoup.parse(page("/standards").body());
        assertThat(html.select("#app h2").eachText()).containsExactly("最低生活保障");
        assertThat(html.select("#app td").text()).startsWith("1245");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/applications/new", "/messages/track", "/calendar"})
    void otherPagesAreTheShell(String path) {
        HttpResponse<String> answer = page(path);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("/assets/index-1a2b3c.js");
    }

    @Test
    void theConsoleHasItsOwnShellAndIsNotToBeFound() {
        HttpResponse<String> answer = page("/console/documents/" + ID);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("/assets/console-4d5e6f.js", "noindex");
    }

    @Test
    void anUnknownPageSaysSo() {
        assertThat(page("/wp-login").statusCode()).isEqualTo(404);
        HttpResponse<String> file = page("/wp-login.php");
        assertThat(file.statusCode()).isEqualTo(404);
        assertThat(header(file, "Content-Type")).startsWith("application/problem+json");
    }

    @Test
    void assetsAreKeptForEverAndTheShellIsNot() {
        assertThat(header(gateway.get("/assets/index-1a2b3c.js"), "Cache-Control"))
                .contains("max-age=31536000", "public", "immutable");
        assertThat(header(gateway.get("/version.js"), "Cache-Control")).isEqualTo("no-cache");
    }

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

    @Test
    void theResultOfACleanUpListsItsDocuments() {
        gateway.services.answers(
                "/api/v1/clean-ups/" + ID, 200, "{\"documentTitle\":\"关于公布清理结果的公告\",\"ground\":\"依据\"}");
        gateway.services.answers(
                "/api/v1/clean-ups/" + ID + "/documents",
                200,
                "{\"items\":[{\"documentId\":\"" + ID + "\",\"title\":\"旧办法\",\"outcomeName\":\"废止\"}]}");
        assertThat(page("/clean-ups/" + ID).body())
                .contains("<h1>关于公布清理结果的公告</h1>", "<a href=\"/documents/" + ID + "\">旧办法</a> 废止");
    }

    @Test
    void aTargetedDocumentsAddressTellsNothingAndIsNotToBeFound() { // 定点定向公开
        HttpResponse<String> page = page("/targeted/" + ID);
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("noindex").doesNotContain("canonical", ID);
    }

    @Test
    void underHttpsBrowsersAreToldToStayThere() {
        assertThat(header(page("/about"), "Strict-Transport-Security")).contains("max-age=31536000");
    }

    @Test
    void theAnnualReportIsReadWithoutScript() { // 条例 Art. 49
        gateway.services.answers("/api/v1/annual-reports", 200, "[{\"year\":2025,\"title\":\"2025年政府信息公开工作年度报告\"}]");
        gateway.services.answers("/api/v1/annual-reports/2025", 200, """
                {"year":2025,"title":"2025年政府信息公开工作年度报告","html":"<h2>一、总体情况</h2><script>alert(1)</script>"}""");
        assertThat(page("/openness/annual-reports").body())
                .contains("<a href=\"/openness/annual-reports/2025\">2025年政府信息公开工作年度报告</a>");
        assertThat(page("/openness/annual-reports/2025").body())
                .contains("一、总体情况")
                .doesNotContain("alert(1)");
    }

    @Test
    void theOfficialAccountsAreReadWithoutScript() {
        gateway.services.answers("/api/v1/channels", 200, """
                {"items":[{"name":"明州民政","kindName":"微信公众号","account":"mingzhou-minzheng","audience":"推送<b>民政</b>政策"}]}""");
        HttpResponse<String> answer = page("/openness/channels");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(Jsoup.parse(answer.body()).text()).contains("官方网站和政务新媒体", "mingzhou-minzheng");
        assertThat(answer.body()).doesNotContain("<b>民政</b>");
    }

    @Test
    void whatWasGivenOutOnApplicationIsReadWithoutScript() { // 条例 Art. 44
        gateway.services.answers("/api/v1/released-information", 200, """
                {"items":[{"id":"%s","title":"等级<评定>结果","publishedAt":"2026-06-20T02:30:00Z"}],"total":1}""".formatted(ID));
        gateway.services.answers("/api/v1/released-information/" + ID, 200, """
                {"title":"等级<评定>结果","description":"全市养老机构评定结果","answer":"共评定46家。\\n见附件。",
                 "files":[{"name":"结果.docx","url":"/api/v1/released-information/1/files/2"}]}""");
        assertThat(Jsoup.parse(page("/released-information").body()).text()).contains("依申请公开信息", "等级<评定>结果");
        Document html = Jsoup.parse(page("/released-information/" + ID).body());
        assertThat(html.text()).contains("全市养老机构评定结果", "共评定46家。", "结果.docx");

        gateway.services.answers("/api/v1/released-information/" + ID, 410, "{\"detail\":\"这条信息已经撤回，理由：数据有误\"}");
        HttpResponse<String> gone = page("/released-information/" + ID);
        assertThat(gone.statusCode()).isEqualTo(410);
        assertThat(gone.body()).contains("数据有误");
    }

    /** An officer's list stands where a guide's id would stand; the page does not ask for it. */
    @Test
    void whatIsNotForEverybodyIsNoPage() {
        gateway.services.answers("/api/v1/guides/desk", 200, "{\"title\":\"待办\"}");
        assertThat(page("/guides/desk").statusCode()).isEqualTo(404);
        assertThat(gateway.services.received()).isEmpty();
    }

    private static HttpResponse<String> page(String path) {
        return gateway.get(path, "Accept", "text/html,application/xhtml+xml,*/*;q=0.8");
    }

    @Test
    void anOccasionSaysWhenWhereAndWhatChanged() {
        gateway.services.answers("/api/v1/interpretations/events/" + ID, 200, """
                {"stateName":"已公告","plan":{"title":"养老服务<宣讲会>","startsAt":"2026-05-22T01:30:00Z","place":"东湖街道",
                 "accessibility":"有手语翻译","phone":"0574-12345678"},
                 "notices":[{"actName":"改期或改地点","reason":"因台风预警改期"}]}
                """);
        Document html = Jsoup.parse(page("/interpretations/events/" + ID).body());
        assertThat(html.title()).startsWith("养老服务<宣讲会>");
        assertThat(html.text()).contains("2026年5月22日", "东湖街道", "有手语翻译", "因台风预警改期");
    }
}
