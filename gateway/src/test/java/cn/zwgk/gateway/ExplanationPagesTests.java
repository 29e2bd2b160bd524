package cn.zwgk.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** What makes a policy understood is in the HTML that the server sends: key points, questions, guidance. */
class ExplanationPagesTests extends PageTests {

    private static final String DOCUMENT = """
            {"id":"%s","title":"居家养老意见","publishedAt":"2026-05-15T01:30:00Z","validity":"IN_FORCE","validityName":"有效",
             "body":"<h2 id=\\"c1\\">第一条</h2><p>本意见适用于本市。</p>"}
            """.formatted(ID);

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

    @Test
    void aPolicysKeyPointsAndQuestionsAreReadWithoutScript() {
        gateway.services.answers("/api/v1/documents/" + ID, 200, DOCUMENT);
        gateway.services.answers("/api/v1/interpretations/by-document/" + ID + "/key-points", 200, """
                {"documentId":"d1","points":[
                 {"point":"80岁以上<每月>3小时","anchor":"c1","clause":"第一条","interpretationId":"i1","interpretationTitle":"一图读懂"},
                 {"point":"只说全文","anchor":null,"clause":null,"interpretationId":"i1","interpretationTitle":"一图读懂"}]}
                """);
        gateway.services.answers("/api/v1/questions", 200, """
                {"items":[{"id":"q1","clause":"第一条","question":"外地<户籍>能享受吗？","answer":"可以。<script>steal()</script>"}],"total":1}
                """);
        String page = page("/documents/" + ID).body();
        Document html = Jsoup.parse(page);
        assertThat(html.select("#app li").eachText()).contains("80岁以上<每月>3小时 第一条 一图读懂", "只说全文 一图读懂");
        assertThat(html.select("#app a[href=#c1]").text()).isEqualTo("第一条");
        assertThat(html.select("#app a[href=/interpretations/i1]")).hasSize(2);
        assertThat(html.select("#app #question-q1").text()).isEqualTo("外地<户籍>能享受吗？ 第一条 可以。<script>steal()</script>");
        assertThat(page).doesNotContain("<script>steal()");

        gateway.services.answers("/api/v1/interpretations/" + ID, 200, "{\"title\":\"一图读懂\",\"documentId\":\"d1\"}");
        assertThat(Jsoup.parse(page("/interpretations/" + ID).body())
                        .select("#app #question-q1 h3")
                        .text())
                .isEqualTo("外地<户籍>能享受吗？ 第一条");
    }

    @Test
    void aPolicyIsReadThoughWhatExplainsItCannotBeHad() {
        gateway.services.answers("/api/v1/documents/" + ID, 200, DOCUMENT);
        gateway.services.answers("/api/v1/interpretations/by-document/" + ID + "/key-points", 500, "{}");
        Document html = Jsoup.parse(page("/documents/" + ID).body());
        assertThat(html.select("#app #c1").text()).isEqualTo("第一条");
        assertThat(html.select("#app").text()).doesNotContain("要点", "政策问答");
        assertThat(gateway.services.received())
                .as("a service that does not answer is waited for once")
                .noneMatch(request -> request.target().contains("/questions"));
    }

    @Test
    void guidanceIsReadWithoutScript() {
        gateway.services.answers("/api/v1/guidance", 200, """
                [{"lifeEvent":"ELDERLY","title":"家里有<老人>","introduction":"一页看全","publishedAt":"2026-09-22T02:30:00Z"}]""");
        gateway.services.answers("/api/v1/guidance/ELDERLY", 200, """
                {"lifeEvent":"ELDERLY","lifeEventName":"养老","title":"家里有<老人>","introduction":"助餐、补贴，一页看全。","office":"养老服务科",
                 "publishedAt":"2026-09-22T02:30:00Z","items":[
                 {"heading":"吃饭","words":"<b>每餐</b>补2元","title":"助餐办法","clause":"第三条","kindName":"政策条款","statusName":"有效","url":"/documents/d1","amounts":[]},
                 {"heading":"吃饭","title":"高龄津贴","kindName":"救助标准","url":"javascript:steal()","amounts":[{"district":"月湖区","amount":"100 元/月·人","documentNumber":"明民发〔2025〕52号"}]}]}
                """);
        Document list = Jsoup.parse(page("/guidance").body());
        assertThat(list.title()).startsWith("综合指引");
        assertThat(list.select("#app a[href=/guidance/ELDERLY]").text()).isEqualTo("家里有<老人>");

        Document html = Jsoup.parse(page("/guidance/ELDERLY").body());
        assertThat(html.title()).isEqualTo("家里有<老人> - 明州市民政局政府信息公开");
        assertThat(html.select("meta[name=description]").attr("content")).isEqualTo("助餐、补贴，一页看全。");
        assertThat(html.select("link[rel=canonical]").attr("href"))
                .isEqualTo("https://zwgk.mingzhou.example/guidance/ELDERLY");
        assertThat(html.select("#app h2").eachText()).containsExactly("吃饭");
        assertThat(html.select("#app a[href=/documents/d1]").text()).isEqualTo("助餐办法");
        assertThat(html.select("#app").text()).contains("<b>每餐</b>补2元", "第三条 政策条款 有效", "月湖区 100 元/月·人 明民发〔2025〕52号");
        assertThat(html.select("#app a[href^=javascript]")).isEmpty();
    }

    @Test
    void guidanceThatIsNotPublishedIsNotFoundAndWithoutItsServiceThePageStillComes() {
        assertThat(page("/guidance/FUNERAL").statusCode()).isEqualTo(404);
        gateway.services.answers("/api/v1/guidance/nothing", 400, "{\"code\":\"malformed\"}");
        HttpResponse<String> unknown = page("/guidance/nothing");
        assertThat(unknown.statusCode()).isEqualTo(404);
        assertThat(unknown.body()).contains("<meta name=\"robots\" content=\"noindex\">");
        gateway.services.answers("/api/v1/guidance/ELDERLY", 503, "{}");
        HttpResponse<String> without = page("/guidance/ELDERLY");
        assertThat(without.statusCode()).isEqualTo(200);
        assertThat(Jsoup.parse(without.body()).title()).startsWith("综合指引");
        assertThat(without.body()).contains("/assets/index-1a2b3c.js");
        assertThat(page("/guidance").statusCode()).isEqualTo(200);
    }

    @Test
    void guidanceHasItsMap() {
        assertThat(gateway.get("/sitemaps/guidance.xml").statusCode()).isEqualTo(503);
        gateway.services.answers(
                "/api/v1/guidance", 200, "[{\"lifeEvent\":\"ELDERLY\",\"publishedAt\":\"2026-09-22T02:30:00Z\"}]");
        assertThat(gateway.get("/sitemaps/guidance.xml").body())
                .contains("<loc>https://zwgk.mingzhou.example/guidance/ELDERLY</loc><lastmod>2026-09-22");
        assertThat(gateway.get("/sitemaps/pages.xml").body())
                .contains("<loc>https://zwgk.mingzhou.example/guidance</loc>");
        gateway.services.answers("/api/v1/documents", 200, "{\"items\":[],\"total\":0}");
        assertThat(gateway.get("/sitemap.xml").body()).contains("/sitemaps/guidance.xml</loc>");
    }
}
