package cn.zwgk.application;

import static cn.zwgk.application.Applicants.desk;
import static cn.zwgk.application.HouseSettings.SETTINGS;
import static cn.zwgk.test.Person.HANLEI;
import static cn.zwgk.test.Person.WUTING;
import static cn.zwgk.test.Person.ZHENGWEI;
import static org.assertj.core.api.Assertions.assertThat;

import cn.zwgk.test.Answer;
import cn.zwgk.test.Api;
import cn.zwgk.test.MovableTime;
import cn.zwgk.test.ServiceTest;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;

/** 本机关信息: what papers say of the house is data of the openness office. */
@ServiceTest
class BureauSettingsTests {

    @Autowired
    private Api api;

    @Autowired
    private MovableTime time;

    private Applicants applicants;
    private HouseSettings settings;
    private Map<String, String> before = Map.of();

    @BeforeEach
    void rememberTheSettings() {
        applicants = new Applicants(api);
        settings = new HouseSettings(api);
        time.set("2026-04-15T09:00");
        before = settings.inForce();
    }

    @AfterEach
    void restoreTheSettings() {
        time.set("2026-04-15T09:00");
        settings.restore(before, "2026-04-15");
        time.reset();
    }

    @Test
    void aCorrectionNoticeSaysHowToReachTheHouseAndAFeeNoticeHowToPay() { // 条例 Art. 30, 42
        Answer receipt = applicants.submit("相关材料");
        act(receipt, "ask-correction", Map.of("until", "2026-05-08", "text", "请写明年度。"));
        assertThat(paper(receipt, "CORRECTION"))
                .contains("联系方式：政务公开办（联系人：郑伟）；电话：0574-80000012；地址：明州市海晏区民安路8号", "办公时间：工作日 9:00");
        Answer charged = applicants.submit("三十二件会议纪要");
        act(charged, "charge-fee", Map.of("feeMethod", "BY_ITEM", "quantity", 32));
        assertThat(paper(charged, "FEE"))
                .contains("缴费途径：转账（户名：明州市财政局；开户银行：明州银行营业部；账号：3310 0000 1234 5678）", "市民中心2楼12号窗口");
    }

    @Test
    void anEditionTakesEffectOnItsDayAndPapersThatWentOutStayAsTheyWere() {
        Answer entered = settings.enter(settings.with("CONTACT_PHONE", "0574-80000099"), "2026-04-20", "办公室搬迁");
        assertThat(entered.at("planned/0/entries/CONTACT_PHONE")).isEqualTo("0574-80000099");
        assertThat(entered.at("inForce/entries/CONTACT_PHONE")).isEqualTo("0574-80000012");

        Answer early = applicants.submit("早一件");
        act(early, "ask-correction", Map.of("until", "2026-05-08", "text", "请写明。"));
        time.set("2026-04-20T00:00");
        Answer late = applicants.submit("晚一件");
        act(late, "ask-correction", Map.of("until", "2026-05-08", "text", "请写明。"));
        assertThat(paper(early, "CORRECTION")).contains("0574-80000012").doesNotContain("0574-80000099");
        assertThat(paper(late, "CORRECTION")).contains("0574-80000099");

        Answer editions = api.get(SETTINGS + "/editions", HANLEI);
        assertThat(editions.at("items/0/note")).isEqualTo("办公室搬迁");
        assertThat(editions.at("items/0/byName")).isEqualTo("吴婷");
        time.set("2026-04-20T09:00");
        settings.enter(before, "2026-04-20", "搬迁取消");
    }

    @Test
    void aNoticeThatNeedsWhatIsMissingIsRefusedAndSaysWhatIsMissing() {
        Map<String, String> poor = new HashMap<>(before);
        poor.keySet()
                .removeIf(entry -> entry.startsWith("FEE_") || entry.equals("OFFICE_HOURS") || entry.equals("COURT"));
        Answer entered = settings.enter(poor, "2026-04-15", "核对中");
        assertThat(entered.node("blocked").findValuesAsString("form"))
                .contains("CORRECTION", "FEE", "DECISION_PROVIDED")
                .doesNotContain("DECISION_STATE_SECRET", "EXTENSION", "TRANSFER");

        Answer receipt = applicants.submit("会议纪要");
        Answer fee = act(receipt, "charge-fee", Map.of("feeMethod", "BY_ITEM", "quantity", 32));
        assertThat(fee.status()).isEqualTo(422);
        assertThat(fee.reasons()).containsExactly("bureau-setting-missing");
        assertThat(fee.at("errors/0/message")).contains("办公时间", "缴费途径");
        assertThat(api.get(desk(receipt), ZHENGWEI).at("state")).isEqualTo("REGISTERED");
        assertThat(act(receipt, "ask-correction", Map.of("until", "2026-05-08", "text", "请写明。"))
                        .at("errors/0/message"))
                .contains("办公时间")
                .doesNotContain("缴费");
        act(receipt, "draft-decision", Map.of("result", "PROVIDED", "content", "纪要"));
        assertThat(api.get(desk(receipt) + "/decision-preview", WUTING).at("errors/0/message"))
                .contains("管辖法院");
    }

    @Test
    void everythingThatIsWrongIsToldAtOnce() {
        Map<String, String> wrong = new HashMap<>(before);
        wrong.put("CONTACT_PHONE", "打电话");
        wrong.put("POSTCODE", "31500");
        wrong.put("FEE_ACCOUNT", "abc");
        wrong.put("FEE_BANK", "  ");
        wrong.put("FEE_ONLINE", "javascript:alert(1)");
        wrong.put("CONTACT_ADDRESS", "路".repeat(121));
        wrong.put("COURT", "明州市\n法院");
        wrong.remove("ONLINE_REVIEW");
        assertThat(settings.propose(wrong, "2026-04-14", "").reasons())
                .containsExactlyInAnyOrder(
                        "bureau-day-impossible",
                        "bureau-note-missing",
                        "bureau-entry-malformed-phone",
                        "bureau-entry-malformed-postcode",
                        "bureau-entry-malformed-account",
                        "bureau-entry-malformed-address",
                        "bureau-entry-too-long",
                        "bureau-entry-malformed-line",
                        "bureau-account-incomplete",
                        "bureau-online-review-incomplete");
        assertThat(api.call(
                                HttpMethod.POST,
                                SETTINGS + "/changes",
                                WUTING,
                                Map.of("entries", Map.of("NO_SUCH", "x"), "note", "x"),
                                Map.of("If-Match", settings.tag()))
                        .status())
                .isEqualTo(400);
        assertThat(settings.propose(before, "2026-04-15", "没有改动").code()).isEqualTo("bureau-nothing-changed");
    }

    private Answer act(Answer receipt, String act, Object body) {
        return api.post(desk(receipt) + "/acts/" + act, body, ZHENGWEI);
    }

    /** The text of the case's paper of a kind. */
    private String paper(Answer receipt, String kind) {
        return api.get(desk(receipt), ZHENGWEI)
                .node("papers")
                .valueStream()
                .filter(paper -> paper.path("kind").asString().equals(kind))
                .map(paper -> paper.path("text").asString())
                .findFirst()
                .orElseThrow();
    }
}
