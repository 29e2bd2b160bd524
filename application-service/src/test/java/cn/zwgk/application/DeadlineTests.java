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

    private static final Duration PATIENCE = Duration.ofSeconds(20);

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
        assertThat(api.get(desk(receipt), Person.ZHENGWEI).at("lampName")).isEqualTo("即将到期");
        time.set("2026-05-15T23:59");
        assertThat(api.get(desk(receipt), Person.ZHENGWEI).at("overdue")).isEqualTo("false");

        time.set("2026-05-16T00:00:01");
        KafkaFacts.Seen fact = facts.await("zwgk.application", "ApplicationOverdue", id(receipt));
        assertThat(fact.data().path("dueAt").asString()).isEqualTo("2026-05-15T16:00:00Z");
        Answer page = api.get(desk(receipt), Person.ZHENGWEI);
        assertThat(page.at("lampName")).isEqualTo("已超期");
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
}
