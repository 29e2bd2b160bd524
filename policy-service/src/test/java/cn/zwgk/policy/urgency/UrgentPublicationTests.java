package cn.zwgk.policy.urgency;

import static cn.zwgk.policy.Desk.notice;
import static cn.zwgk.policy.Desk.title;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.zwgk.policy.Desk;
import cn.zwgk.policy.WaitingWork;
import cn.zwgk.test.Answer;
import cn.zwgk.test.Api;
import cn.zwgk.test.KafkaFacts;
import cn.zwgk.test.MovableTime;
import cn.zwgk.test.Person;
import cn.zwgk.test.ServiceTest;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

@ServiceTest
class UrgentPublicationTests {

    private static final Map<String, String> REASON = Map.of("reason", "台风红色预警，须立即转移养老机构老人");

    private final MovableTime time;
    private final Api api;
    private final KafkaFacts facts;
    private final Desk desk;
    private final WaitingWork work;

    UrgentPublicationTests(MovableTime time, Api api, KafkaFacts facts) {
        this.time = time;
        this.api = api;
        this.facts = facts;
        this.desk = new Desk(api);
        this.work = new WaitingWork(api);
    }

    @AfterEach
    void returnToThePresent() {
        time.reset();
    }

    @Test
    void theSecondPersonHasUntilTheNextWorkingDay() {
        time.set("2026-09-24T15:00"); // a Thursday; the 25th is the Mid-Autumn Festival
        String id = urgentlyPublished();
        assertThat(desk.page(id).status()).isEqualTo(200);
        JsonNode duty = duty(Person.LINGUODONG, id);
        assertThat(duty.path("dueAt").asString()).isEqualTo("2026-09-28T16:00:00Z");
        assertThat(duty.path("lampName").asString()).isEqualTo("临期");
        assertThat(duty(Person.WUTING, id).isMissingNode())
                .as("whoever published is not the second person")
                .isTrue();

        time.set("2026-09-29T09:00");

        assertThat(duty(Person.LINGUODONG, id).path("lampName").asString()).isEqualTo("逾期");
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(history(id)).contains("补批逾期"));
        desk.acted(id, "approve-urgent", Person.LINGUODONG, Map.of("remark", "同意"));
        assertThat(duty(Person.LINGUODONG, id).isMissingNode()).isTrue();
        assertThat(history(id)).contains("急件先发").contains("补批同意");
    }

    @Test
    void whatTheSecondPersonRefusesIsTakenDownAsPublishedInError() {
        String id = urgentlyPublished();
        assertThat(desk.act(id, "approve-urgent", Person.WUTING, null).code()).isEqualTo("urgent-needs-second-person");
        desk.acted(id, "refuse-urgent", Person.ZHOUHAI, Map.of("reason", "内容未经核实"));
        Answer gone = desk.page(id);
        assertThat(gone.status()).isEqualTo(410);
        assertThat(gone.at("withdrawalTypeName")).isEqualTo("错误发布");
        assertThat(facts.await("zwgk.policy.documents", "DocumentWithdrawn", UUID.fromString(id))
                        .data()
                        .path("type")
                        .asString())
                .isEqualTo("PUBLISHED_IN_ERROR");
    }

    @Test
    void itTakesAReasonAndTheOpennessOffice() {
        String id = submitted();
        assertThat(desk.act(id, "publish-urgently", Person.WUTING, null).code()).isEqualTo("reason-missing");
        assertThat(desk.act(id, "publish-urgently", Person.CHENJING, REASON).status())
                .isEqualTo(403);
        assertThat(desk.page(id).status()).isEqualTo(404);
        String draft = desk.draft(notice(title("通知"))).at("id");
        assertThat(desk.act(draft, "publish-urgently", Person.WUTING, REASON).code())
                .as("before its secrecy review nothing is urgent") // 《条例》第十七条
                .isEqualTo("step-not-allowed");
    }

    private String urgentlyPublished() {
        String id = submitted();
        desk.acted(id, "publish-urgently", Person.WUTING, REASON);
        return id;
    }

    private String submitted() {
        String id = desk.draft(notice(title("关于台风应急的通知"))).at("id");
        desk.acted(id, "sign-secrecy-review", Person.ZHAOMIN, null);
        desk.acted(id, "submit", Person.CHENJING, null);
        return id;
    }

    private JsonNode duty(Person person, String id) {
        return work.item(person, "URGENT_APPROVAL", id);
    }

    private String history(String id) {
        return api.get("/api/v1/drafts/" + id, Person.WUTING).node("history").toString();
    }
}
