package cn.zwgk.policy.screening;

import static cn.zwgk.policy.Desk.notice;
import static cn.zwgk.policy.Desk.title;
import static org.assertj.core.api.Assertions.assertThat;

import cn.zwgk.policy.Desk;
import cn.zwgk.test.Answer;
import cn.zwgk.test.Api;
import cn.zwgk.test.Person;
import cn.zwgk.test.ServiceTest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpHeaders;

@ServiceTest
class ScreeningTests {

    private static final String TABLE = "<p>临时救助对象公示</p><table><tr><th>姓名</th><th>身份证号</th></tr>"
            + "<tr><td>张三丰</td><td>11010519491231002X</td></tr></table><p>监督电话：0574-00008300</p>";

    private final Api api;
    private final Desk desk;

    ScreeningTests(Api api) {
        this.api = api;
        this.desk = new Desk(api);
    }

    @Test
    void aDraftWithPersonalDataIsSentBackWithEveryFinding() { // 《条例》第十五条
        String id = draft(TABLE);
        desk.acted(id, "sign-secrecy-review", Person.ZHAOMIN, null);

        Answer refused = desk.act(id, "submit", Person.CHENJING, null);

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.reasons()).containsExactly("personal-data-uncleared", "personal-data-uncleared");
        assertThat(refused.at("errors/1/field")).isEqualTo("body");
        assertThat(refused.text()).doesNotContain("11010519491231002X").contains("110*************2X");
    }

    @Test
    void aMarkOfSecrecyIsClearedByWhoDidNotWriteTheText() { // 《条例》第十四条、第十七条
        String id = draft("<p>机密★1年</p><p>一、总体要求</p>");
        String finding = findings(id).at("findings/0/id");
        assertThat(findings(id).at("findings/0/kind")).isEqualTo("SECRECY_MARK");

        assertThat(clear(id, finding, Person.CHENJING).code()).isEqualTo("secrecy-mark-not-yours");
        assertThat(clear(id, finding, Person.ZHAOMIN).at("open")).isEqualTo("0");
        desk.acted(id, "sign-secrecy-review", Person.ZHAOMIN, null);
        desk.acted(id, "submit", Person.CHENJING, null);
    }

    @Test
    void aClearanceNeedsAReasonAndBelongsToThePresentText() {
        String id = draft("<p>联系电话：13800005678</p><p>一、总体要求</p>");
        String finding = findings(id).at("findings/0/id");
        assertThat(api.post(address(id) + "/" + finding + "/clearance", Map.of(), Person.CHENJING)
                        .reasons())
                .containsExactly("reason-missing");

        Answer cleared = clear(id, finding, Person.CHENJING);
        assertThat(cleared.at("findings/0/clearance/by/name")).isEqualTo("陈静");
        assertThat(clear(id, finding, Person.CHENJING).code()).isEqualTo("finding-cleared-already");

        edit(id, "<p>联系电话：13800005678</p><p>一、工作要求</p>");
        assertThat(findings(id).at("open")).as("another paragraph changed").isEqualTo("0");
        edit(id, "<p>联系电话：13800005679</p><p>一、工作要求</p>");
        assertThat(findings(id).at("open")).as("the number changed").isEqualTo("1");
        assertThat(clear(id, finding, Person.CHENJING).code()).isEqualTo("finding-gone");
    }

    @Test
    void aClearanceIsTakenBackAndBothAreInTheHistory() {
        String id = draft("<p>联系电话：13800005678</p>");
        String finding = findings(id).at("findings/0/id");
        clear(id, finding, Person.CHENJING);

        assertThat(api.delete(address(id) + "/" + finding + "/clearance", null, Person.CHENJING)
                        .at("open"))
                .isEqualTo("1");
        assertThat(api.get("/api/v1/drafts/" + id, Person.CHENJING).text())
                .contains("document.clear-finding", "本人同意公开", "document.reopen-finding");
    }

    @Test
    void whatIsRedactedIsGoneFromTheTextAndTheRestStays() {
        String id = draft(TABLE);
        Answer before = findings(id);
        List<String> all = List.of(before.at("findings/0/id"), before.at("findings/1/id"));

        Answer after = api.post(address(id) + "/redactions", Map.of("findings", all), Person.CHENJING);

        assertThat(after.at("open")).as(after.text()).isEqualTo("0");
        assertThat(api.get("/api/v1/drafts/" + id, Person.CHENJING).at("body"))
                .contains("<td>张**</td>", "110*************2X", "0574-00008300")
                .doesNotContain("张三丰", "11010519491231002X");
    }

    @Test
    void anOfficeLineAndAnOfficersAppointmentAreNoPersonalData() {
        String id = draft("<p>任命季明远同志为明州市社会福利院院长。</p><p>咨询电话：0574-00008300，统一社会信用代码91350100M000100Y43</p>");
        assertThat(findings(id).node("findings")).isEmpty();
    }

    @Test
    void wordsOfTheListAreShownAsHelpAndStopNothing() {
        String word = "错词" + title("").strip();
        Answer added = api.post(
                "/api/v1/screening/terms",
                Map.of("word", word, "category", "TYPO", "replacement", "对词"),
                Person.WUTING);
        assertThat(added.status()).as(added.text()).isEqualTo(201);
        String id = draft("<p>截止目前" + word + "</p>");

        assertThat(findings(id).text()).contains("截至目前", "对词");
        assertThat(findings(id).at("open")).isEqualTo("0");
        assertThat(findings(id).at("hints/1/start")).isEqualTo("4");
    }

    @Test
    void theOpennessOfficeKeepsTheWordList() {
        String word = title("词");
        Map<String, Object> input = Map.of("word", word, "category", "OUTDATED");
        assertThat(api.post("/api/v1/screening/terms", input, Person.CHENJING).status())
                .isEqualTo(403);
        Answer added = api.post("/api/v1/screening/terms", input, Person.WUTING);
        assertThat(api.post("/api/v1/screening/terms", input, Person.WUTING).code())
                .isEqualTo("term-known");
        String address = "/api/v1/screening/terms/" + added.at("id");

        Answer changed = api.put(
                address, Map.of("word", word, "category", "FORBIDDEN", "note", "=1+1"), added.eTag(), Person.WUTING);
        assertThat(changed.at("categoryName")).isEqualTo("禁用词");
        assertThat(api.put(address, input, added.eTag(), Person.WUTING).status())
                .isEqualTo(412);
        String q = java.net.URLEncoder.encode(word, StandardCharsets.UTF_8);
        assertThat(api.get("/api/v1/screening/terms?q=" + q, Person.CHENJING).at("total"))
                .isEqualTo("1");
        assertThat(api.get("/api/v1/screening/terms/export?q=" + q, Person.WUTING)
                        .text())
                .as("no cell is a formula")
                .contains(word, "'=1+1");
        assertThat(api.delete(address, changed.eTag(), Person.WUTING).status()).isEqualTo(204);
        assertThat(api.get(address, Person.WUTING).code()).isEqualTo("term-not-found");
    }

    private String draft(String body) {
        Map<String, Object> draft = notice(title("公示"));
        draft.put("body", body);
        return desk.draft(draft).at("id");
    }

    private void edit(String id, String body) {
        Map<String, Object> draft = notice(title("公示"));
        draft.put("body", body);
        String tag = api.get("/api/v1/drafts/" + id, Person.CHENJING).headers().getFirst(HttpHeaders.ETAG);
        assertThat(api.put("/api/v1/drafts/" + id, draft, tag, Person.CHENJING).status())
                .isEqualTo(200);
    }

    private static String address(String id) {
        return "/api/v1/drafts/" + id + "/findings";
    }

    private Answer findings(String id) {
        return api.get(address(id), Person.CHENJING);
    }

    private Answer clear(String id, String finding, Person person) {
        return api.post(address(id) + "/" + finding + "/clearance", Map.of("reason", "本人同意公开"), person);
    }
}
