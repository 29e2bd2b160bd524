package cn.zwgk.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** What people may apply for and what they get. */
class ServicePagesTests extends PageTests {

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

    /** An officer's list stands where a guide's id would stand; the page does not ask for it. */
    @Test
    void whatIsNotForEverybodyIsNoPage() {
        gateway.services.answers("/api/v1/guides/desk", 200, "{\"title\":\"待办\"}");
        assertThat(page("/guides/desk").statusCode()).isEqualTo(404);
        assertThat(gateway.services.received()).isEmpty();
    }
}
