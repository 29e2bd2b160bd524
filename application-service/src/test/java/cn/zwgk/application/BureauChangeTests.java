package cn.zwgk.application;

import static cn.zwgk.application.HouseSettings.SETTINGS;
import static cn.zwgk.test.Person.CHENJING;
import static cn.zwgk.test.Person.HANLEI;
import static cn.zwgk.test.Person.LINGUODONG;
import static cn.zwgk.test.Person.WUTING;
import static cn.zwgk.test.Person.ZHENGWEI;
import static org.assertj.core.api.Assertions.assertThat;

import cn.zwgk.test.Answer;
import cn.zwgk.test.Api;
import cn.zwgk.test.MovableTime;
import cn.zwgk.test.Person;
import cn.zwgk.test.ServiceTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;

/** 本机关信息的改动: what stands in every notice is proposed by one person, looked at as a paper, and confirmed by another. */
@ServiceTest
class BureauChangeTests {

    private static final String PHONE = "0574-80000099";
    private static final String WORK = "/api/v1/worklist/bureau-changes";

    @Autowired
    private Api api;

    @Autowired
    private MovableTime time;

    private HouseSettings settings;
    private Map<String, String> before = Map.of();

    @BeforeEach
    void rememberTheSettings() {
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
    void papersSayItWhenAnotherPersonHasConfirmedIt() {
        Answer proposed = propose();
        assertThat(proposed.at("change/stateName")).isEqualTo("待确认");
        assertThat(proposed.at("editable")).isEqualTo("false");
        assertThat(proposed.node("change/allowedActs").findValuesAsString("act"))
                .containsExactly("withdraw");
        assertThat(settings.inForce()).isEqualTo(before);
        assertThat(settings.judge(proposed, "confirm", Map.of(), WUTING).code()).isEqualTo("bureau-four-eyes");
        assertThat(settings.judge(proposed, "confirm", Map.of(), ZHENGWEI).status())
                .isEqualTo(403);

        assertThat(api.get(SETTINGS, HANLEI).node("change/allowedActs").findValuesAsString("act"))
                .containsExactly("confirm", "return");
        Answer confirmed = settings.judge(proposed, "confirm", Map.of(), HANLEI);
        assertThat(confirmed.at("inForce/entries/CONTACT_PHONE")).isEqualTo(PHONE);
        assertThat(confirmed.at("change")).isEmpty();
        assertThat(settings.judge(proposed, "confirm", Map.of(), LINGUODONG).status())
                .isEqualTo(409);
    }

    @Test
    void theHistorySaysWhoChangedWhatFromWhatToWhatAndWhoConfirmedIt() {
        settings.judge(propose(), "confirm", Map.of(), LINGUODONG);
        Answer editions = api.get(SETTINGS + "/editions", HANLEI);
        assertThat(editions.node("items/0/changed")).hasSize(1);
        assertThat(editions.at("items/0/changed/0/name")).isEqualTo("联系电话");
        assertThat(editions.at("items/0/changed/0/before")).isEqualTo("0574-80000012");
        assertThat(editions.at("items/0/changed/0/after")).isEqualTo(PHONE);
        assertThat(editions.at("items/0/note")).isEqualTo("办公室搬迁");
        assertThat(editions.at("items/0/byName")).isEqualTo("吴婷");
        assertThat(editions.at("items/0/confirmedBy")).isEqualTo("林国栋");
        assertThat(editions.at("items/0/confirmedAt")).isNotEmpty();
    }

    @Test
    void aPaperIsLookedAtWithTheNewWordsBeforeTheyAreInForce() { // 条例 Art. 30; 行政复议法 Art. 23; 行政诉讼法 Art. 14
        Answer paper = preview("CORRECTION", settings.with("CONTACT_PHONE", PHONE));
        assertThat(paper.at("html")).as(paper.text()).contains(PHONE, "民安路8号").doesNotContain("0574-80000012");
        assertThat(preview("DECISION_PROVIDED", settings.with("COURT", "明州市海晏区人民法院（新址）"))
                        .at("html"))
                .contains("明州市海晏区人民法院（新址）", "明州市人民政府");
        Map<String, String> poor = settings.inForce();
        poor.remove("COURT");
        assertThat(preview("DECISION_PROVIDED", poor).at("errors/0/message")).contains("管辖法院");
        assertThat(preview("CORRECTION", settings.with("CONTACT_PHONE", "打电话")).reasons())
                .containsExactly("bureau-entry-malformed-phone");
        assertThat(preview("NO_SUCH", before).status()).isEqualTo(400);
        assertThat(api.post(SETTINGS + "/preview", Map.of("entries", before), WUTING)
                        .status())
                .isEqualTo(422);
        assertThat(settings.inForce()).isEqualTo(before);

        Answer proposed = propose();
        assertThat(proposed.node("change/affected").findValuesAsString("form"))
                .contains("CORRECTION", "FEE")
                .doesNotContain("DECISION_PROVIDED", "RECEIPT");
    }

    @Test
    void whatIsConfirmedLateTakesEffectOnTheDayOfItsConfirmation() {
        time.set("2026-05-06T09:00");
        Answer proposed = settings.propose(settings.with("CONTACT_PHONE", PHONE), "2026-05-06", "办公室搬迁");
        time.set("2026-05-08T09:00");
        assertThat(api.get(WORK, HANLEI).at("items/0/lampName")).isEqualTo("逾期");
        Answer confirmed = settings.judge(proposed, "confirm", Map.of(), HANLEI);
        assertThat(confirmed.at("inForce/effectiveFrom")).isEqualTo("2026-05-08");
        settings.enter(before, "2026-05-08", "恢复");
    }

    @Test
    void oneChangeWaitsAtATimeAndIsReturnedWithAReasonOrTakenBack() {
        Answer first = propose();
        assertThat(settings.propose(settings.with("POSTCODE", "315001"), "2026-04-15", "邮编")
                        .code())
                .isEqualTo("bureau-change-waiting");
        assertThat(settings.judge(first, "return", Map.of("reason", " "), HANLEI)
                        .reasons())
                .containsExactly("bureau-reason-missing");
        Answer returned = settings.judge(first, "return", Map.of("reason", "号码少一位"), HANLEI);
        assertThat(returned.at("change/stateName")).isEqualTo("已退回");
        assertThat(api.get(SETTINGS, WUTING).at("change/judgedReason")).isEqualTo("号码少一位");
        assertThat(api.get(SETTINGS, WUTING).at("editable")).isEqualTo("true");

        Answer second = propose();
        assertThat(settings.judge(second, "withdraw", Map.of(), RetentionDesk.SECOND)
                        .code())
                .isEqualTo("bureau-not-proposer");
        Answer withdrawn = settings.judge(second, "withdraw", Map.of(), WUTING);
        assertThat(withdrawn.at("change")).isEmpty();
        assertThat(settings.inForce()).isEqualTo(before);
    }

    @Test
    void itWaitsInTheWorklistOfWhoeverMayConfirmItAndDidNotProposeIt() {
        Answer proposed = propose();
        for (Person judge : List.of(HANLEI, LINGUODONG, RetentionDesk.SECOND)) {
            Answer list = api.get(WORK, judge);
            assertThat(list.at("items/0/id")).as(judge.name()).isEqualTo(proposed.at("change/id"));
            assertThat(list.at("items/0/title")).contains("办公室搬迁", "吴婷提出");
            assertThat(list.at("items/0/href")).isEqualTo("/console/bureau");
        }
        for (Person other : List.of(WUTING, ZHENGWEI, CHENJING)) {
            assertThat(api.get(WORK, other).at("total")).as(other.name()).isEqualTo("0");
        }
        assertThat(api.get(WORK).status()).isEqualTo(401);
        settings.judge(proposed, "confirm", Map.of(), HANLEI);
        assertThat(api.get(WORK, LINGUODONG).at("total")).isEqualTo("0");
    }

    @Test
    void onlyTheOpennessOfficeProposesAndNobodyOverwritesWhatHeHasNotSeen() {
        Map<String, Object> change = new HashMap<>(Map.of("entries", before, "note", "改动"));
        assertThat(call(ZHENGWEI, change, settings.tag()).status()).isEqualTo(403);
        assertThat(api.post(SETTINGS + "/changes", change, WUTING).status()).isEqualTo(428);
        assertThat(call(WUTING, change, "\"0\"").status()).isEqualTo(412);
        assertThat(api.get(SETTINGS).status()).isEqualTo(401);
        assertThat(api.get(SETTINGS, CHENJING).status()).isEqualTo(403);
        assertThat(api.get(SETTINGS, HANLEI).at("editable")).isEqualTo("false");

        Answer proposed = propose();
        String acts = SETTINGS + "/changes/" + proposed.at("change/id") + "/acts/";
        assertThat(api.call(HttpMethod.POST, acts + "confirm", HANLEI, Map.of(), Map.of("If-Match", "\"7\""))
                        .status())
                .isEqualTo(412);
        assertThat(api.post(acts + "burn", Map.of(), HANLEI).code()).isEqualTo("act-unknown");
        assertThat(api.post(SETTINGS + "/changes/" + UUID.randomUUID() + "/acts/confirm", Map.of(), HANLEI)
                        .code())
                .isEqualTo("bureau-change-not-found");
    }

    private Answer propose() {
        Answer proposed = settings.propose(settings.with("CONTACT_PHONE", PHONE), "2026-04-15", "办公室搬迁");
        assertThat(proposed.status()).as(proposed.text()).isEqualTo(201);
        return proposed;
    }

    private Answer call(Person person, Object change, String tag) {
        return api.call(HttpMethod.POST, SETTINGS + "/changes", person, change, Map.of("If-Match", tag));
    }

    private Answer preview(String form, Map<String, String> entries) {
        return api.post(SETTINGS + "/preview", Map.of("form", form, "entries", entries), WUTING);
    }
}
