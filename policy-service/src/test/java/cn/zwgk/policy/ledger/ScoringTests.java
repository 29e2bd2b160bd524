package cn.zwgk.policy.ledger;

import static cn.zwgk.policy.ledger.LedgerDesk.PLANS;
import static cn.zwgk.policy.ledger.LedgerDesk.obligation;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.zwgk.policy.WaitingWork;
import cn.zwgk.test.Answer;
import cn.zwgk.test.Api;
import cn.zwgk.test.KafkaFacts;
import cn.zwgk.test.MovableTime;
import cn.zwgk.test.Person;
import cn.zwgk.test.ServiceTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

@ServiceTest
class ScoringTests {

    private final Api api;
    private final KafkaFacts facts;
    private final MovableTime time;
    private final LedgerDesk desk;
    private final WaitingWork work;

    ScoringTests(Api api, KafkaFacts facts, MovableTime time) {
        this.api = api;
        this.facts = facts;
        this.time = time;
        this.desk = new LedgerDesk(api);
        this.work = new WaitingWork(api);
    }

    @AfterEach
    void returnToThePresent() {
        time.reset();
    }

    @Test
    void whatIsDoneLateOrNotAtAllCostsPointsAndEveryLineSaysWhy() {
        desk.open(2011);
        String late = desk.asks(2011, obligation(2011, "8", "政策评价"));
        Map<String, Object> quarterly = obligation(2011, "12", "每季度检索检查");
        quarterly.put("rhythm", "QUARTER");
        quarterly.put("points", 8);
        String checks = desk.asks(2011, quarterly);
        desk.adopt(2011);
        desk.done(late, Person.CHENJING, "2011-11-15");
        desk.done(checks, Person.CHENJING, "2011-02-15");
        desk.done(checks, Person.CHENJING, "2011-05-15");
        desk.done(checks, Person.CHENJING, "2011-08-15");

        JsonNode score = ofOffice(2011, "养老服务科");

        // 10 less 1 for lateness; 8 for four quarters, three of them done, less 2 for the fourth
        assertThat(score.path("total").asString()).isEqualTo("13.0");
        assertThat(score.path("possible").asString()).isEqualTo("18.0");
        assertThat(score.path("lines")
                        .valueStream()
                        .map(line -> line.path("explanation").asString()))
                .anyMatch(text -> text.contains("2011-10-31 前完成，2011-11-15 才完成"))
                .anyMatch(text -> text.contains("第四季度"))
                .allMatch(text -> !text.isBlank());
    }

    @Test
    void faultsThatTheOtherServicesTellLowerTheScoreUpToTheLimitOfTheRule() {
        desk.open(2012);
        String article = desk.asks(2012, obligation(2012, "15", "投稿一篇"));
        Answer rule = api.put(
                PLANS + "2012/score-rules/INTERPRETATION_OVERDUE",
                Map.of("points", 2, "most", 3, "reason", "三个工作日内关联解读"),
                null,
                Person.WUTING);
        assertThat(rule.status()).as(rule.text()).isEqualTo(204);
        desk.adopt(2012);
        desk.done(article, Person.CHENJING, "2012-03-01");
        for (int i = 0; i < 2; i++) {
            UUID duty = UUID.randomUUID();
            facts.send(
                    "zwgk.interpretation",
                    "DutyOverdue",
                    duty,
                    Map.of(
                            "dutyId",
                            duty,
                            "documentId",
                            UUID.randomUUID(),
                            "office",
                            "养老服务科",
                            "dueAt",
                            "2012-05-20T16:00:00Z"));
        }

        await().untilAsserted(() ->
                assertThat(ofOffice(2012, "养老服务科").path("total").asString()).isEqualTo("7.0"));

        Answer report = api.get(PLANS + "2012/report", Person.WUTING);
        assertThat(report.node("faults").size()).isEqualTo(2);
        assertThat(report.at("faults/0/kindName")).isEqualTo("解读逾期");
    }

    @Test
    void printedArticlesAndChosenCasesEarnPointsBeyondTheObligations() { // 要点第十五条
        desk.open(2013);
        desk.asks(2013, obligation(2013, "1", "重点任务"));
        desk.adopt(2013);
        Answer article = api.post(
                "/api/v1/plan-ledger/articles",
                Map.of("title", "让补贴看得懂", "happenedOn", "2013-03-01", "submittedTo", "政务公开工作交流"),
                Person.WANGQIANG);
        Answer printed = api.post(
                "/api/v1/plan-ledger/articles/" + article.at("id") + "/printing",
                Map.of("printedIn", "政务公开工作交流", "printedOn", "2013-04-01"),
                Person.WANGQIANG);
        assertThat(printed.at("article/printedIn")).as(printed.text()).isEqualTo("政务公开工作交流");
        Answer goodCase = api.post(
                "/api/v1/plan-ledger/good-cases",
                Map.of("title", "老年食堂地图", "happenedOn", "2013-05-01", "summary", "一张图看全市助餐点"),
                Person.WANGQIANG);
        Answer chosen = api.post(
                "/api/v1/plan-ledger/good-cases/" + goodCase.at("id") + "/evaluation",
                Map.of("chosen", true, "evaluation", "可复制，推荐上报"),
                Person.WUTING);
        assertThat(chosen.at("goodCase/chosen")).as(chosen.text()).isEqualTo("true");

        assertThat(ofOffice(2013, "社会救助科").path("total").asString()).isEqualTo("3.0");
    }

    @Test
    void anOfficeIsRemindedTenAndThreeWorkingDaysAheadAndOnTheDayAfter() {
        time.set("2090-09-01T09:00");
        desk.open(2090);
        Map<String, Object> due = obligation(2090, "13-3", "组织政务公开培训");
        due.put("dueOn", "2090-11-30");
        String training = desk.asks(2090, due);
        desk.adopt(2090);
        assertThat(remindersOf(training)).isEmpty();
        time.set("2090-11-16T09:00");
        await().untilAsserted(() -> assertThat(remindersOf(training)).containsExactly("提前十个工作日提醒"));
        time.set("2090-11-28T09:00");
        await().untilAsserted(() -> assertThat(remindersOf(training)).contains("提前三个工作日催办"));
        time.set("2090-12-01T00:00");

        await().untilAsserted(() -> assertThat(remindersOf(training)).contains("逾期催办"));

        assertThat(work.item(Person.CHENJING, "LEDGER_OBLIGATION", training)
                        .path("lamp")
                        .asString())
                .isEqualTo("OVERDUE");
    }

    @Test
    void theLeadershipGroupIsPublicAsItIsToday() { // 要点第十三条：及时更新领导小组信息
        Answer begun = api.post(
                "/api/v1/plan-ledger/leadership-group/terms",
                Map.of("name", "林国栋", "post", "局长", "role", "HEAD", "since", "2026-01-05", "reason", "机构改革"),
                Person.WUTING);
        assertThat(begun.status()).as(begun.text()).isEqualTo(201);
        assertThat(api.post(
                                "/api/v1/plan-ledger/leadership-group/terms",
                                Map.of(
                                        "name",
                                        "周海",
                                        "post",
                                        "副局长",
                                        "role",
                                        "HEAD",
                                        "since",
                                        "2026-02-05",
                                        "reason",
                                        "调整"),
                                Person.WUTING)
                        .code())
                .isEqualTo("group-head-taken");
        assertThat(api.get("/api/v1/plan-ledger/leadership-group").at("members/0/name"))
                .isEqualTo("林国栋");
        api.post(
                "/api/v1/plan-ledger/leadership-group/terms/" + begun.at("terms/0/id") + "/end",
                Map.of("until", "2026-03-01", "reason", "退休"),
                Person.WUTING);
        assertThat(api.get("/api/v1/plan-ledger/leadership-group")
                        .node("members")
                        .size())
                .isZero();
    }

    private JsonNode ofOffice(int year, String office) {
        Answer scores = api.get(PLANS + year + "/scores", Person.WUTING);
        return scores.body()
                .valueStream()
                .filter(score -> score.path("office").asString().equals(office))
                .findFirst()
                .orElseThrow();
    }

    private List<String> remindersOf(String obligation) {
        return desk.page(obligation)
                .node("history")
                .valueStream()
                .filter(line -> line.path("act").asString().startsWith("obligation.remind"))
                .map(line -> line.path("actName").asString())
                .toList();
    }
}
