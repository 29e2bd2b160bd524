package cn.zwgk.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** Results, reports and registers that the law wants published. */
class RegisterPagesTests extends PageTests {

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
}
