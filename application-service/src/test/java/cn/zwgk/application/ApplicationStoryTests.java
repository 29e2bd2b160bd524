package cn.zwgk.application;

import static cn.zwgk.application.Applicants.desk;
import static cn.zwgk.application.Applicants.id;
import static cn.zwgk.test.Person.CHENJING;
import static cn.zwgk.test.Person.HANLEI;
import static cn.zwgk.test.Person.WUTING;
import static cn.zwgk.test.Person.ZHENGWEI;
import static org.assertj.core.api.Assertions.assertThat;

import cn.zwgk.test.Answer;
import cn.zwgk.test.Api;
import cn.zwgk.test.KafkaFacts;
import cn.zwgk.test.MovableTime;
import cn.zwgk.test.Person;
import cn.zwgk.test.ServiceTest;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ServiceTest
class ApplicationStoryTests {

    private static final String TOPIC = "zwgk.application";

    @Autowired
    private Api api;

    @Autowired
    private KafkaFacts facts;

    @Autowired
    private MovableTime time;

    private Applicants applicants;

    @BeforeEach
    void onAWednesdayInApril() {
        applicants = new Applicants(api);
        time.set("2026-04-15T09:00");
    }

    @AfterEach
    void resetTime() {
        time.reset();
    }

    @Test
    void anApplicationIsRegisteredExplainedHandledAnsweredAndFollowed() { // 条例 Art. 29, 31, 33, 36
        Answer receipt = applicants.submit("2025年度养老机构建设补贴发放名单");
        assertThat(receipt.status()).isEqualTo(201);
        assertThat(receipt.at("registrationNumber")).matches("2026-依申请-\\d{5}");
        assertThat(receipt.at("lastDay")).isEqualTo("2026-05-15");
        assertThat(receipt.at("dueAt")).isEqualTo("2026-05-15T16:00:00Z");
        assertThat(receipt.node("explanation")
                        .valueStream()
                        .filter(day -> day.path("counted").asBoolean()))
                .hasSize(20);
        assertThat(facts.await(TOPIC, "ApplicationReceived", id(receipt))
                        .data()
                        .path("receivedOn")
                        .asString())
                .isEqualTo("2026-04-15");

        Answer worklist = api.get("/api/v1/worklist/applications?size=200", ZHENGWEI);
        assertThat(worklist.node("items").findValuesAsString("id")).contains(receipt.at("id"));
        assertThat(worklist.text()).doesNotContain(Applicants.NAME);

        Answer assigned = act(receipt, "assign", Map.of("office", "养老服务科"), ZHENGWEI);
        assertThat(assigned.at("state")).isEqualTo("IN_PROGRESS");
        assertThat(assigned.node("allowedActs").findValuesAsString("act"))
                .startsWith("draft-decision", "assign")
                .contains("ask-correction", "ask-third-party")
                .doesNotContain("extend", "receive-correction");

        Answer drafted = act(
                receipt,
                "draft-decision",
                Map.of("result", "PROCESS_INFORMATION", "reasons", "所申请内容为讨论过程中的请示稿。"),
                ZHENGWEI);
        assertThat(drafted.at("state")).isEqualTo("DECISION_DRAFTED");
        assertThat(applicants.track(receipt).at("stateName")).isEqualTo("办理中");

        assertThat(act(receipt, "decide", Map.of(), ZHENGWEI).status()).isEqualTo(403);
        Answer decided = act(receipt, "decide", Map.of(), WUTING);
        assertThat(decided.at("decision/decidedBy")).isEqualTo("吴婷");
        assertThat(facts.await(TOPIC, "ApplicationDecided", id(receipt))
                        .data()
                        .path("result")
                        .asString())
                .isEqualTo("PROCESS_INFORMATION");

        Answer followed = applicants.track(receipt);
        assertThat(followed.at("stateName")).isEqualTo("已答复");
        assertThat(followed.node("papers").findValuesAsString("kindName")).containsExactly("登记回执", "答复告知书");
        assertThat(followed.at("papers/1/text")).contains(Applicants.NAME + "：", "第十六条第二款", "请示稿", "应当先", "第二十二条");
        assertThat(followed.node("steps").findValuesAsString("act"))
                .containsExactly("SUBMIT", "CONFIRM_RECEIPT", "ASSIGN", "DECIDE");
        assertThat(actOffered(receipt, ZHENGWEI)).isEqualTo("record-service");
        Answer served = act(receipt, "record-service", Map.of("way", "POST", "reference", "XA00000000133"), ZHENGWEI);
        assertThat(served.at("records/service/inTime")).isEqualTo("true");
        assertThat(actOffered(receipt, ZHENGWEI)).isEmpty();
    }

    @Test
    void theCasePageShowsLedgerExplanationHistoryAndAudit() {
        Answer receipt = applicants.submit("社会组织年检结论汇总表");
        act(receipt, "assign", Map.of("office", "社会组织管理科"), ZHENGWEI);
        Answer page = api.get(desk(receipt), HANLEI);
        assertThat(page.at("clock/0/kind")).isEqualTo("Started");
        assertThat(page.at("clock/0/legalBasis")).endsWith("第三十三条");
        assertThat(page.node("explanation")).isNotEmpty();
        assertThat(page.node("history").findValuesAsString("actName")).containsExactly("提交申请", "确认收到", "交办");
        assertThat(page.node("audit").findValuesAsString("act"))
                .containsExactly("application.issue-notice", "application.assign");
        assertThat(page.node("allowedActs")).isEmpty();
        assertThat(page.at("firstDueOn")).isEqualTo("2026-05-15");
        assertThat(page.at("remainingWorkingDays")).isEqualTo("20");
    }

    @Test
    void aReturnedReplyCarriesItsReason() {
        Answer receipt = applicants.submit("殡葬服务收费项目依据");
        act(receipt, "draft-decision", Map.of("result", "PROVIDED", "content", "见附件"), ZHENGWEI);
        assertThat(act(receipt, "return-decision", Map.of(), WUTING).reasons()).containsExactly("reason-missing");
        Answer returned = act(receipt, "return-decision", Map.of("reason", "请写明收费文件文号"), WUTING);
        assertThat(returned.at("state")).isEqualTo("IN_PROGRESS");
        assertThat(returned.at("history/3/reason")).isEqualTo("请写明收费文件文号");
    }

    @Test
    void whoeverHoldsBothOfficesStillNeedsASecondPerson() {
        Person both = Person.named("both", "两岗", "政务公开办", "disclosure-officer", "openness-office");
        Answer receipt = applicants.submit("婚姻登记处服务指南");
        Answer drafted = act(receipt, "draft-decision", Map.of("result", "ALREADY_PUBLIC", "content", "见门户网站"), both);
        assertThat(drafted.node("allowedActs").findValuesAsString("act"))
                .contains("return-decision")
                .doesNotContain("decide");
        assertThat(actOffered(receipt, both)).isEqualTo("return-decision");
        assertThat(actOffered(receipt, WUTING)).isEqualTo("decide");
        Answer refused = act(receipt, "decide", Map.of(), both);
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.code()).isEqualTo("four-eyes");
    }

    @Test
    void aStepOutOfTurnIsRefusedWithWhatIsAllowed() {
        Answer receipt = applicants.submit("慈善组织公开募捐资格名单");
        Answer refused = act(receipt, "decide", Map.of(), WUTING);
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.node("allowed").valueStream().map(allowed -> allowed.asString()))
                .startsWith("ASSIGN")
                .doesNotContain("DECIDE")
                .as("what facts forbid is not offered either: nobody was asked")
                .doesNotContain("DECIDE_THIRD_PARTY")
                .containsExactlyElementsOf(
                        api.get(desk(receipt), WUTING).node("allowedActs").findValuesAsString("act").stream()
                                .map(act -> act.replace('-', '_').toUpperCase(Locale.ROOT))
                                .toList());
    }

    @Test
    void aStaleVersionIsRefused() {
        Answer receipt = applicants.submit("地名变更批复");
        Answer page = api.get(desk(receipt), ZHENGWEI);
        act(receipt, "assign", Map.of("office", "区划地名科"), ZHENGWEI);
        Answer stale = api.call(
                org.springframework.http.HttpMethod.POST,
                desk(receipt) + "/acts/assign",
                ZHENGWEI,
                Map.of("office", "养老服务科"),
                Map.of("If-Match", String.valueOf(page.eTag())));
        assertThat(stale.status()).isEqualTo(412);
    }

    @Test
    void theApplicantMayTakeTheApplicationBack() {
        Answer receipt = applicants.submit("福利彩票公益金使用情况");
        Answer withdrawn = api.post(
                "/api/v1/applications/withdrawal",
                Map.of("registrationNumber", receipt.at("registrationNumber"), "secret", receipt.at("secret")),
                null);
        assertThat(withdrawn.at("stateName")).isEqualTo("已撤回");
        assertThat(facts.await(TOPIC, "ApplicationWithdrawn", id(receipt))
                        .data()
                        .path("withdrawnOn")
                        .asString())
                .isEqualTo("2026-04-15");
    }

    @Test
    void anApplicationThatIsNotConfirmedWaitsForAnOfficer() { // 条例 Art. 31
        Map<String, Object> form = new java.util.HashMap<>(Applicants.form("儿童福利机构名录"));
        form.put("summaryConfirmed", false);
        Answer receipt = api.post("/api/v1/applications", form, null);
        assertThat(receipt.at("state")).isEqualTo("SUBMITTED");
        assertThat(receipt.at("provisional")).isEqualTo("true");

        time.set("2026-04-16T09:00");
        Answer confirmed = act(receipt, "confirm-receipt", Map.of(), ZHENGWEI);
        assertThat(confirmed.at("receivedOn")).isEqualTo("2026-04-16");
        assertThat(confirmed.at("dueOn")).isEqualTo("2026-05-18");
    }

    @Test
    void theListCanBeNarrowed() {
        Answer receipt = applicants.submit("流浪乞讨人员救助管理规程全文");
        act(receipt, "assign", Map.of("office", "救助管理站"), ZHENGWEI);
        Answer found = api.get(
                "/api/v1/application-cases?q=%E6%B5%81%E6%B5%AA&state=IN_PROGRESS&office=%E6%95%91%E5%8A%A9%E7%AE%A1%E7%90%86%E7%AB%99"
                        + "&overdue=false&receivedFrom=2026-04-15&receivedTo=2026-04-15&sort=dueOn,desc",
                ZHENGWEI);
        assertThat(found.at("total")).isEqualTo("1");
        assertThat(found.at("items/0/applicantName")).isEqualTo("诸***");
        assertThat(api.get("/api/v1/application-cases?sort=applicant", ZHENGWEI).code())
                .isEqualTo("sort-not-supported");
        assertThat(api.get("/api/v1/application-cases?q=100%25", ZHENGWEI).at("total"))
                .isEqualTo("0");
    }

    @Test
    void theDeskIsForOfficersOnly() {
        Answer receipt = applicants.submit("养老护理员培训计划");
        for (String path : List.of("/api/v1/application-cases", desk(receipt))) {
            assertThat(api.get(path).status()).isEqualTo(401);
            assertThat(api.get(path, CHENJING).status()).isEqualTo(403);
        }
        assertThat(api.get("/api/v1/worklist/applications").status()).isEqualTo(401);
        assertThat(api.get("/api/v1/worklist/applications", CHENJING).at("total"))
                .isEqualTo("0");
    }

    @Test
    void theResultsOfTableThreeAreListedWithArticleAndRemedy() {
        Answer results = api.get("/api/v1/application-results");
        assertThat(results.status()).isEqualTo(200);
        assertThat(results.at("0/rowName")).isEqualTo("（一）予以公开");
        assertThat(results.body()
                        .valueStream()
                        .map(row -> row.path("remedyName").asString()))
                .doesNotContain("");
    }

    private String actOffered(Answer receipt, Person person) {
        return api.get("/api/v1/worklist/applications?size=200", person)
                .node("items")
                .valueStream()
                .filter(item -> item.path("id").asString().equals(receipt.at("id")))
                .map(item -> item.path("act").asString())
                .findFirst()
                .orElse("");
    }

    private Answer act(Answer receipt, String act, Object body, Person person) {
        return api.post(desk(receipt) + "/acts/" + act, body, person);
    }
}
