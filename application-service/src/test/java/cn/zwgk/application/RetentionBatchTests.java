package cn.zwgk.application;

import static cn.zwgk.application.RetentionDesk.BATCHES;
import static cn.zwgk.application.RetentionDesk.SECOND;
import static cn.zwgk.test.Person.LINGUODONG;
import static cn.zwgk.test.Person.WUTING;
import static cn.zwgk.test.Person.ZHENGWEI;
import static org.assertj.core.api.Assertions.assertThat;

import cn.zwgk.test.Answer;
import cn.zwgk.test.Api;
import cn.zwgk.test.MovableTime;
import cn.zwgk.test.ServiceTest;
import cn.zwgk.timers.TimerHandler;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Batches that one person proposes and another approves: 个人信息保护法 Art. 47. */
@ServiceTest
class RetentionBatchTests {

    @Autowired
    private Api api;

    @Autowired
    private MovableTime time;

    @Autowired
    private List<TimerHandler> timers;

    private RetentionDesk retention;
    private Applicants applicants;
    private Closing closing;
    private Answer receipt;

    @BeforeEach
    void aRefusalOfApril() {
        time.set("2026-04-15T09:00");
        retention = new RetentionDesk(api, timers);
        applicants = new Applicants(api);
        closing = new Closing(api);
        receipt = retention.applied();
    }

    @AfterEach
    void resetTime() {
        time.reset();
    }

    @Test
    void whoProposedDoesNotApproveAndAnybodyOfTheOfficeMayStop() {
        closing.refuseAndArchive(receipt, "讨论稿");
        time.set("2036-05-06T09:00");
        Answer proposed = retention.propose(List.of(receipt), WUTING);
        assertThat(proposed.status()).as(proposed.text()).isEqualTo(201);
        assertThat(proposed.node("allowedActs").findValuesAsString("act")).containsExactly("return");
        String batch = BATCHES + "/" + proposed.at("id");
        assertThat(api.post(batch + "/acts/approve", Map.of(), WUTING).code()).isEqualTo("retention-four-eyes");
        assertThat(api.post(batch + "/acts/approve", Map.of(), ZHENGWEI).status())
                .isEqualTo(403);
        assertThat(retention.propose(List.of(receipt), SECOND).code()).isEqualTo("retention-in-batch");
        Answer approved = api.post(batch + "/acts/approve", Map.of(), LINGUODONG);
        assertThat(approved.at("stateName")).isEqualTo("已批准，待执行");
        assertThat(OffsetDateTime.parse(approved.at("runsAt")).toInstant())
                .isEqualTo(Instant.parse("2036-05-06T18:30:00Z"));
        assertThat(api.post(batch + "/acts/approve", Map.of(), SECOND).status()).isEqualTo(409);
        assertThat(api.post(batch + "/acts/stop", Map.of(), WUTING).reasons())
                .containsExactly("retention-reason-missing");
        assertThat(api.post(batch + "/acts/stop", Map.of("reason", "发现一件漏归档"), WUTING)
                        .at("state"))
                .isEqualTo("STOPPED");
        time.set("2036-05-07T03:00");
        retention.run(proposed.at("id"));
        assertThat(applicants.track(receipt).status()).isEqualTo(200);
        assertThat(api.get(batch + "/cases", WUTING).at("items/0/outcome")).isEqualTo("LEFT");
        assertThat(retention.propose(List.of(receipt), WUTING).status()).isEqualTo(201);
    }

    @Test
    void aCaseIsJudgedOnceMoreWhenItsTurnComes() {
        closing.refuseAndArchive(receipt, "讨论稿");
        time.set("2036-05-06T09:00");
        String batch = retention.approved(List.of(receipt));
        retention.contest(receipt, "2026-04-15");
        time.set("2036-05-07T03:00");
        retention.run(batch);
        Answer items = api.get(BATCHES + "/" + batch + "/cases", WUTING);
        assertThat(items.at("items/0/outcome")).as(items.text()).isEqualTo("SKIPPED");
        assertThat(items.text()).contains("正在复议、诉讼");
        assertThat(applicants.track(receipt).status()).isEqualTo(200);
        assertThat(api.get(BATCHES + "/" + batch, WUTING).at("state")).isEqualTo("DONE");
    }
}
