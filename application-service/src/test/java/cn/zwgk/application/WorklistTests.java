package cn.zwgk.application;

import static cn.zwgk.application.Applicants.desk;
import static cn.zwgk.test.Person.CHENJING;
import static cn.zwgk.test.Person.LINGUODONG;
import static cn.zwgk.test.Person.WUTING;
import static cn.zwgk.test.Person.ZHENGWEI;
import static org.assertj.core.api.Assertions.assertThat;

import cn.zwgk.test.Answer;
import cn.zwgk.test.Api;
import cn.zwgk.test.MovableTime;
import cn.zwgk.test.Person;
import cn.zwgk.test.ServiceTest;
import cn.zwgk.timers.TimerHandler;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import tools.jackson.databind.JsonNode;

/** 待办: what waits for whom beside the cases themselves. */
@ServiceTest
class WorklistTests {

    private static final String LISTS = "/api/v1/worklist/";
    private static final Person ELSEWHERE = Person.named("qianli", "钱力", "社会救助科", "disclosure-officer");

    @Autowired
    private Api api;

    @Autowired
    private MovableTime time;

    @Autowired
    private List<TimerHandler> timers;

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
    void whatAnApplicantWroteWaitsForThoseWhoWorkOnTheCaseUntilOneHasSeenIt() {
        Answer receipt = applicants.submit("婚俗改革试点方案");
        write(receipt, "请问进展");
        assertThat(api.get(LISTS + "applications/messages?size=200", ELSEWHERE).text())
                .contains(receipt.at("id"));
        api.post(desk(receipt) + "/acts/assign", Map.of("office", "政务公开办"), ZHENGWEI);
        JsonNode waiting =
                item("applications/messages", receipt.at("id"), ZHENGWEI).orElseThrow();
        assertThat(waiting.path("title").asString()).isEqualTo(receipt.at("registrationNumber") + " 申请人有1条新留言");
        assertThat(waiting.path("href").asString()).isEqualTo("/console/applications/" + receipt.at("id"));
        assertThat(waiting.path("lamp").asString()).isEqualTo("DUE_SOON");
        assertThat(waiting.toString()).doesNotContain("请问进展");
        assertThat(item("applications/messages", receipt.at("id"), WUTING)).isPresent();
        assertThat(item("applications/messages", receipt.at("id"), ELSEWHERE)).isEmpty();
        assertThat(item("applications/messages", receipt.at("id"), CHENJING)).isEmpty();

        time.set("2026-04-17T09:00");
        assertThat(item("applications/messages", receipt.at("id"), WUTING)
                        .orElseThrow()
                        .path("lamp")
                        .asString())
                .isEqualTo("OVERDUE");
        api.get(desk(receipt) + "/messages", ZHENGWEI);
        assertThat(item("applications/messages", receipt.at("id"), WUTING)).isEmpty();
    }

    @Test
    void aRefusalWaitsToBeExaminedAgainFromAFortnightBeforeItsTime() { // 条例 Art. 18
        Answer receipt = applicants.submit("重大项目稳定风险评估报告");
        api.post(
                desk(receipt) + "/acts/draft-decision",
                Map.of("result", "SECURITY_AND_STABILITY", "reasons", "公开后可能影响社会稳定"),
                ZHENGWEI);
        api.post(desk(receipt) + "/acts/decide", Map.of(), WUTING);
        time.set("2027-03-31T09:00");
        assertThat(item("applications/reexaminations", receipt.at("id"), WUTING))
                .isEmpty();
        time.set("2027-04-05T09:00");
        JsonNode waiting =
                item("applications/reexaminations", receipt.at("id"), WUTING).orElseThrow();
        assertThat(waiting.path("actName").asString()).contains("第十八条");
        assertThat(waiting.path("href").asString()).isEqualTo("/console/reexaminations?all=1");
        time.set("2027-04-16T09:00");
        assertThat(item("applications/reexaminations", receipt.at("id"), ZHENGWEI)
                        .orElseThrow()
                        .path("lamp")
                        .asString())
                .isEqualTo("OVERDUE");
        assertThat(item("applications/reexaminations", receipt.at("id"), CHENJING))
                .isEmpty();
        api.post(desk(receipt) + "/reexaminations", Map.of("outcome", "STILL_WITHHELD", "reason", "项目尚未完成"), ZHENGWEI);
        assertThat(item("applications/reexaminations", receipt.at("id"), ZHENGWEI))
                .isEmpty();
    }

    @Test
    void whatIsAwaitedIsLookedAfterWhenItsTimeEndsOrItsLetterIsNotKnownToHaveArrived() { // 条例 Art. 30, 32
        Answer corrected = applicants.submit("相关材料");
        Answer asked = act(corrected, "ask-correction", Map.of("until", "2026-05-08", "text", "请写明年度。"));
        String correction = asked.at("records/awaited/0/id");
        Answer inquired = applicants.submit("某养老机构补贴合同");
        String letter = act(inquired, "ask-third-party", Map.of("party", "某某公司", "contact", "电话", "text", "合同"))
                .at("records/awaited/0/id");
        assertThat(item("applications/awaited", correction, ZHENGWEI)).isEmpty();
        assertThat(item("applications/awaited", letter, ZHENGWEI)).isEmpty();

        time.set("2026-05-06T09:00");
        JsonNode running = item("applications/awaited", correction, ZHENGWEI).orElseThrow();
        assertThat(running.path("act").asString()).isEqualTo("receive-correction");
        assertThat(running.path("remainingWorkingDays").asInt()).isEqualTo(2);
        JsonNode underWay = item("applications/awaited", letter, ZHENGWEI).orElseThrow();
        assertThat(underWay.path("act").asString()).isEqualTo("record-inquiry-delivery");
        assertThat(underWay.path("note").asString()).contains("尚未登记送达");

        time.set("2026-05-11T09:00");
        JsonNode late = item("applications/awaited", correction, WUTING).orElseThrow();
        assertThat(late.path("act").asString()).isEqualTo("draft-decision");
        assertThat(late.path("lamp").asString()).isEqualTo("OVERDUE");
        assertThat(api.get(LISTS + "applications/awaited?size=200", WUTING).text())
                .doesNotContain("某某公司", "请写明年度");
        assertThat(item("applications/awaited", correction, ELSEWHERE)).isEmpty();
        act(corrected, "receive-correction", Map.of("text", "2025年", "reason", "住院"));
        assertThat(item("applications/awaited", correction, WUTING)).isEmpty();
    }

    @Test
    void theAnnualReportIsRemindedOfFromNewYearAndEscalatedWhenJanuaryIsOver() { // 条例 Art. 49
        time.set("2031-12-31T23:59");
        assertThat(item("annual-reports", "2031", WUTING)).isEmpty();
        time.set("2032-01-01T00:00");
        JsonNode begin = item("annual-reports", "2031", WUTING).orElseThrow();
        assertThat(begin.path("act").asString()).isEqualTo("begin");
        assertThat(begin.path("lamp").asString()).isEqualTo("NORMAL");
        assertThat(begin.path("dueAt").asString()).isEqualTo("2032-01-31T16:00:00Z");
        assertThat(item("annual-reports", "2031", LINGUODONG)).isEmpty();
        assertThat(item("annual-reports", "2031", ZHENGWEI)).isEmpty();
        time.set("2032-01-29T09:00");
        assertThat(item("annual-reports", "2031", WUTING)
                        .orElseThrow()
                        .path("lamp")
                        .asString())
                .isEqualTo("DUE_SOON");

        time.set("2032-02-01T00:00");
        JsonNode late = item("annual-reports", "2031", LINGUODONG).orElseThrow();
        assertThat(late.path("actName").asString()).isEqualTo("督促完成");
        assertThat(late.path("note").asString()).contains("第四十九条");
        assertThat(item("annual-reports", "2031", WUTING)
                        .orElseThrow()
                        .path("lamp")
                        .asString())
                .isEqualTo("OVERDUE");
        assertThat(api.post("/api/v1/annual-report-desk", Map.of("year", 2031), WUTING)
                        .status())
                .isEqualTo(201);
        JsonNode begun = item("annual-reports", "2031", WUTING).orElseThrow();
        assertThat(begun.path("act").asString()).isEqualTo("submit");
        assertThat(begun.path("href").asString()).isEqualTo("/console/report/2031");
    }

    @Test
    void aBatchOfAnonymisationWaitsForWhoeverMayApproveItAndDidNotProposeIt() { // 个人信息保护法 Art. 47
        Answer receipt = applicants.submit("社会组织年检材料");
        new Closing(api).refuseAndArchive(receipt, "讨论稿");
        time.set("2036-05-06T09:00");
        RetentionDesk retention = new RetentionDesk(api, timers);
        String batch = retention.propose(List.of(receipt), WUTING).at("id");
        JsonNode waiting =
                item("retention-batches", batch, RetentionDesk.SECOND).orElseThrow();
        assertThat(waiting.path("title").asString()).contains("匿名化", "1件", "吴婷提出");
        assertThat(waiting.path("actName").asString()).isEqualTo("批准");
        assertThat(waiting.path("lamp").asString()).isEqualTo("NONE");
        assertThat(waiting.path("href").asString()).isEqualTo("/console/retention/batches/" + batch);
        assertThat(item("retention-batches", batch, LINGUODONG)).isPresent();
        assertThat(item("retention-batches", batch, WUTING)).isEmpty();
        assertThat(item("retention-batches", batch, ZHENGWEI)).isEmpty();
        api.post(RetentionDesk.BATCHES + "/" + batch + "/acts/return", Map.of("reason", "漏了一件"), LINGUODONG);
        assertThat(item("retention-batches", batch, RetentionDesk.SECOND)).isEmpty();
    }

    @Test
    void theListsAreForPeopleWhoAreSignedIn() {
        for (String list : List.of(
                "applications/messages",
                "applications/reexaminations",
                "applications/awaited",
                "annual-reports",
                "retention-batches")) {
            assertThat(api.get(LISTS + list).status()).as(list).isEqualTo(401);
        }
    }

    private Optional<JsonNode> item(String list, String id, Person reader) {
        return api.get(LISTS + list + "?size=200", reader)
                .node("items")
                .valueStream()
                .filter(item -> item.path("id").asString().equals(id))
                .findFirst();
    }

    private void write(Answer receipt, String text) {
        String session = api.post(
                        "/api/v1/applications/following/sessions",
                        Map.of("registrationNumber", receipt.at("registrationNumber"), "secret", receipt.at("secret")),
                        null)
                .at("token");
        assertThat(api.call(
                                HttpMethod.POST,
                                "/api/v1/applications/following/messages",
                                null,
                                Map.of("text", text),
                                Map.of("Case-Session", session))
                        .status())
                .isEqualTo(200);
    }

    private Answer act(Answer receipt, String act, Object body) {
        return api.post(desk(receipt) + "/acts/" + act, body, ZHENGWEI);
    }
}
