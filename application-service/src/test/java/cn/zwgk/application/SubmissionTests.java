package cn.zwgk.application;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zwgk.test.Answer;
import cn.zwgk.test.Api;
import cn.zwgk.test.MovableTime;
import cn.zwgk.test.ServiceTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ServiceTest
class SubmissionTests {

    @Autowired
    private Api api;

    @Autowired
    private MovableTime time;

    private Applicants applicants;

    @BeforeEach
    void inAYearOfItsOwn() {
        applicants = new Applicants(api);
        time.set("2025-03-03T09:00");
    }

    @AfterEach
    void resetTime() {
        time.reset();
    }

    @Test
    void whatIsMissingIsToldAtOnceInWords() { // 条例 Art. 29
        Answer refused = api.post("/api/v1/applications", Map.of("description", " "), null);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.reasons()).hasSize(8).contains("description-missing", "identity-number-missing");
        assertThat(refused.at("detail")).contains("请填写所需信息的名称");
    }

    @Test
    void aPurposeIsNeitherDemandedNorKept() { // 条例 Art. 29: nothing but what it names
        Map<String, Object> form = new HashMap<>(Applicants.form("低保标准调整测算报告"));
        form.put("purpose", "学术研究");
        Answer receipt = api.post("/api/v1/applications", form, null);
        assertThat(receipt.status()).isEqualTo(201);
        assertThat(applicants.track(receipt).text()).doesNotContain("学术研究");
    }

    @Test
    void numbersHaveNoGapsEvenWhenManyApplyAtOnceAndSomeAreRefused() throws Exception {
        time.set("2024-07-01T09:00");
        try (ExecutorService people = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Answer>> sent = IntStream.range(0, 24)
                    .mapToObj(i -> people.submit(() -> i % 4 == 0
                            ? api.post("/api/v1/applications", Map.of(), null)
                            : applicants.submit("信息" + i)))
                    .toList();
            for (Future<Answer> answer : sent) {
                answer.get();
            }
        }
        List<String> expected = IntStream.rangeClosed(1, 18)
                .mapToObj("2024-依申请-%05d"::formatted)
                .toList();
        Answer list = api.get(
                "/api/v1/application-cases?q=2024-&size=200&sort=registrationNumber,asc", cn.zwgk.test.Person.ZHENGWEI);
        assertThat(list.node("items").findValuesAsString("registrationNumber")).isEqualTo(expected);
    }

    @Test
    void sendingTwiceUnderOneKeyAppliesOnceAndTellsTheSameSecret() {
        String key = UUID.randomUUID().toString();
        Answer first = applicants.submit(Applicants.form("居家养老服务补贴办法"), key);
        Answer second = applicants.submit(Applicants.form("居家养老服务补贴办法"), key);
        assertThat(second.status()).isEqualTo(201);
        assertThat(second.body()).isEqualTo(first.body());
        Answer other = applicants.submit(Applicants.form("另一件信息"), key);
        assertThat(other.status()).isEqualTo(422);
        assertThat(other.code()).isEqualTo("idempotency-key-reused");
    }

    @Test
    void aRefusedSubmissionDoesNotUseUpItsKey() {
        String key = UUID.randomUUID().toString();
        assertThat(applicants.submit(Map.of(), key).status()).isEqualTo(422);
        assertThat(applicants.submit(Applicants.form("改正后的申请"), key).status()).isEqualTo(201);
    }
}
