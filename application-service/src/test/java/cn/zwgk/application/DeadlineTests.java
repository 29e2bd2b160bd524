package cn.zwgk.application;

import static cn.zwgk.application.Applicants.desk;
import static cn.zwgk.application.Applicants.id;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.zwgk.test.Answer;
import cn.zwgk.test.Api;
import cn.zwgk.test.KafkaFacts;
import cn.zwgk.test.MovableTime;
import cn.zwgk.test.Person;
import cn.zwgk.test.ServiceTest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ServiceTest
class DeadlineTests {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Autowired
    private Api api;

    @Autowired
    private KafkaFacts facts;

    @Autowired
    private MovableTime time;

    private Applicants applicants;

    @BeforeEach
    void applicants() {
        applicants = new Applicants(api);
    }

    @AfterEach
    void resetTime() {
        time.reset();
    }

    @Test
    void anApplicationIsOverdueFromTheMidnightAfterTheTwentiethWorkingDay() { // 条例 Art. 33
        time.set("2026-04-15T09:00");
        Answer receipt = applicants.submit("城乡居民临时救助实施细则");
        time.set("2026-05-13T09:00");
        assertThat(api.get(desk(receipt), Person.ZHENGWEI).at("lampName")).isEqualTo("临期");
        time.set("2026-05-15T23:59");
        assertThat(api.get(desk(receipt), Person.ZHENGWEI).at("overdue")).isEqualTo("false");

        time.set("2026-05-16T00:00:01");
        KafkaFacts.Seen fact = facts.await("zwgk.application", "ApplicationOverdue", id(receipt));
        assertThat(fact.data().path("dueAt").asString()).isEqualTo("2026-05-15T16:00:00Z");
        Answer page = api.get(desk(receipt), Person.ZHENGWEI);
        assertThat(page.at("lampName")).isEqualTo("逾期");
        assertThat(page.node("history").findValuesAsString("act")).contains("BECOME_OVERDUE");
        assertThat(api.get("/api/v1/application-cases?overdue=true&size=200", Person.ZHENGWEI)
                        .node("items")
                        .findValuesAsString("id"))
                .contains(receipt.at("id"));
    }

    @Test
    void enteringTheScheduleOfAYearMovesOpenDeadlinesAndTheHistorySaysWhy() {
        time.set("2027-12-17T09:00");
        Answer receipt = applicants.submit("下一年度养老服务发展计划");
        assertThat(receipt.at("provisional")).isEqualTo("true");
        String before = receipt.at("lastDay");

        UUID year = UUID.nameUUIDFromBytes("2028".getBytes(StandardCharsets.UTF_8));
        facts.send(
                "zwgk.calendar",
                "YearScheduled",
                year,
                Map.of(
                        "year",
                        2028,
                        "notice",
                        "测试用放假安排",
                        "official",
                        true,
                        "daysOff",
                        List.of(
                                Map.of("date", "2028-01-03", "name", "元旦"),
                                Map.of("date", "2028-01-04", "name", "元旦"),
                                Map.of("date", "2028-01-05", "name", "元旦")),
                        "makeUpDays",
                        List.of()));

        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(api.get(desk(receipt), Person.ZHENGWEI)
                                .node("history")
                                .findValuesAsString("act"))
                        .contains("MOVE_DEADLINE"));
        Answer page = api.get(desk(receipt), Person.ZHENGWEI);
        assertThat(page.at("dueOn")).isGreaterThan(before);
        assertThat(page.at("history/2/reason")).isEqualTo("2028：%s → %s".formatted(before, page.at("dueOn")));
    }

    @Test
    void theScheduleOfAYearMovesTheTimesOfLettersThatWereDelivered() { // 条例 Art. 30, 32, 34; 民法典 Art. 203
        time.set("2029-12-10T09:00");
        Answer corrected = applicants.submit("有关材料");
        act(corrected, "ask-correction", Map.of("until", "2030-01-02", "text", "请写明年度。"));
        Answer asked = applicants.submit("某养老机构补贴合同");
        String party = ask(asked, "ask-third-party", "某某养老有限公司");
        String maker = ask(asked, "ask-joint-maker", "市财政局");
        String undelivered = ask(asked, "ask-third-party", "另一家公司");
        time.set("2029-12-14T15:00");
        for (String matter : List.of(party, maker)) {
            act(asked, "record-inquiry-delivery", Map.of("matter", matter));
        }
        String before = until(asked, party);

        schedule(2030, "2030-01-02", "2030-01-03", "2030-01-04");
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(until(asked, party)).isGreaterThan(before));
        Answer page = api.get(desk(asked), Person.ZHENGWEI);
        assertThat(until(asked, maker)).isEqualTo(until(asked, party));
        assertThat(until(asked, undelivered)).isEmpty();
        assertThat(page.node("history").findValuesAsString("act"))
                .contains("MOVE_UNTIL_THIRD_PARTY", "MOVE_UNTIL_JOINT_MAKER");
        assertThat(page.node("history").findValuesAsString("reason"))
                .contains("2030：%s → %s".formatted(before, until(asked, party)));
        assertThat(page.node("history").findValuesAsString("actName")).contains("放假安排调整，第三方答复期限重新计算");
        assertThat(api.get(desk(corrected), Person.ZHENGWEI).at("records/awaited/0/until"))
                .isEqualTo("2030-01-07");
        assertThat(applicants.track(corrected).node("steps").findValuesAsString("act"))
                .contains("MOVE_UNTIL_CORRECTION");

        time.set(java.time.LocalDate.parse(before).plusDays(1) + "T09:00");
        Answer answered = act(asked, "record-answer", Map.of("matter", party, "outcome", "CONSENTED", "text", "同意公开。"));
        assertThat(answered.status()).isEqualTo(200);
        time.set(java.time.LocalDate.parse(until(asked, maker)).plusDays(1) + "T09:00");
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(outcome(asked, maker)).isEqualTo("SILENCE_IS_CONSENT"));
    }

    @Test
    void aSilenceThatWasNotedTooEarlyIsTakenBackWhenTheScheduleComesLate() { // 条例 Art. 32
        time.set("2032-12-14T09:00");
        Answer receipt = applicants.submit("某福利院检查结果");
        String party = ask(receipt, "ask-third-party", "某某福利院");
        act(receipt, "record-inquiry-delivery", Map.of("matter", party));
        String before = until(receipt, party);
        time.set(java.time.LocalDate.parse(before).plusDays(1) + "T09:00");
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(outcome(receipt, party)).isEqualTo("SILENT"));

        schedule(2033, "2033-01-04", "2033-01-05", "2033-01-06", "2033-01-07");
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(outcome(receipt, party)).isEqualTo("OPEN"));
        Answer page = api.get(desk(receipt), Person.ZHENGWEI);
        assertThat(until(receipt, party)).isGreaterThan(before);
        assertThat(page.at("standsStill")).isEqualTo("true");
        assertThat(page.node("clock").findValuesAsString("reason")).contains("2033年放假安排公布，期限重新计算");
    }

    private void schedule(int year, String... daysOff) {
        facts.send(
                "zwgk.calendar",
                "YearScheduled",
                UUID.nameUUIDFromBytes(Integer.toString(year).getBytes(StandardCharsets.UTF_8)),
                Map.of(
                        "year",
                        year,
                        "notice",
                        "测试用放假安排",
                        "official",
                        true,
                        "daysOff",
                        java.util.Arrays.stream(daysOff)
                                .map(day -> Map.of("date", day, "name", "元旦"))
                                .toList(),
                        "makeUpDays",
                        List.of()));
    }

    private String ask(Answer receipt, String act, String party) {
        Answer asked = act(receipt, act, Map.of("party", party, "contact", "电话", "text", "有关内容"));
        return asked.node("records/awaited")
                .valueStream()
                .filter(one -> one.path("party").asString("").equals(party))
                .map(one -> one.path("id").asString())
                .findFirst()
                .orElseThrow();
    }

    private Answer act(Answer receipt, String act, Object body) {
        return api.post(desk(receipt) + "/acts/" + act, body, Person.ZHENGWEI);
    }

    private String until(Answer receipt, String matter) {
        return awaited(receipt, matter, "until");
    }

    private String outcome(Answer receipt, String matter) {
        return awaited(receipt, matter, "outcome");
    }

    private String awaited(Answer receipt, String matter, String field) {
        return api.get(desk(receipt), Person.ZHENGWEI)
                .node("records/awaited")
                .valueStream()
                .filter(one -> one.path("id").asString().equals(matter))
                .map(one -> one.path(field).asString(""))
                .findFirst()
                .orElseThrow();
    }
}
