package cn.zwgk.policy.publication;

import static cn.zwgk.policy.Desk.notice;
import static cn.zwgk.policy.Desk.title;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.zwgk.policy.Desk;
import cn.zwgk.policy.WaitingWork;
import cn.zwgk.test.Answer;
import cn.zwgk.test.Api;
import cn.zwgk.test.MovableTime;
import cn.zwgk.test.Person;
import cn.zwgk.test.ServiceTest;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

@ServiceTest
class ScheduledPublicationTests {

    private static final String TYPE = "SCHEDULED_PUBLICATION";
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final MovableTime time;
    private final Api api;
    private final Desk desk;
    private final WaitingWork work;

    ScheduledPublicationTests(MovableTime time, Api api) {
        this.time = time;
        this.api = api;
        this.desk = new Desk(api);
        this.work = new WaitingWork(api);
    }

    @AfterEach
    void returnToThePresent() {
        time.reset();
    }

    @Test
    void itIsPublishedWhenItsMomentHasCome() {
        String id = desk.ready(notice(title("定时发布的通知")));
        Instant moment = time.instant().plus(Duration.ofHours(5));
        Answer scheduled = desk.acted(id, "schedule", Person.WUTING, Map.of("publishAt", moment));
        assertThat(scheduled.at("stateName")).isEqualTo("定时发布");
        assertThat(desk.page(id).status()).isEqualTo(404);

        time.advance(Duration.ofHours(5).plusSeconds(1));

        await().atMost(PATIENCE).until(() -> desk.page(id).status() == 200);
        assertThat(desk.page(id).at("publisher/office")).isEqualTo("养老服务科");
        assertThat(Instant.parse(desk.page(id).at("publishedAt"))).isAfterOrEqualTo(moment);
    }

    @Test
    void aCancelledScheduleDoesNothing() {
        String cancelled = desk.ready(notice(title("取消定时的通知")));
        String scheduled = desk.ready(notice(title("定时发布的通知")));
        Instant moment = time.instant().plus(Duration.ofHours(5));
        desk.acted(cancelled, "schedule", Person.WUTING, Map.of("publishAt", moment));
        desk.acted(cancelled, "cancel-schedule", Person.WUTING, null);
        desk.acted(scheduled, "schedule", Person.WUTING, Map.of("publishAt", moment.plusSeconds(1)));

        time.advance(Duration.ofHours(6));

        await().atMost(PATIENCE).until(() -> desk.page(scheduled).status() == 200);
        assertThat(api.get("/api/v1/drafts/" + cancelled, Person.WUTING).at("state"))
                .isEqualTo("READY");
    }

    @Test
    void whatStandsAgainstItWhenItsMomentHasComeIsToldToThosePublishingAndToTheDraftersOffice() {
        String cited = desk.published(notice(title("被引用的通知")));
        Map<String, Object> draft = notice(title("送阅的通知"));
        draft.put("relations", List.of(Map.of("type", "CITES", "documentId", cited)));
        String id = scheduledForReadersWhoseLinkExpiresFirst(draft);
        desk.acted(cited, "withdraw", Person.WUTING, Map.of("reason", "误发"));
        assertThat(page(id).node("failedPublication").isNull()).isTrue();

        time.advance(Duration.ofHours(6));

        await().atMost(PATIENCE).until(() -> !page(id).node("failedPublication").isNull());
        assertThat(page(id).at("state")).isEqualTo("SCHEDULED");
        assertThat(page(id).node("failedPublication/grounds")
                        .valueStream()
                        .map(ground -> ground.path("code").asString()))
                .containsExactlyInAnyOrder("audience-empty", "relation-target-withdrawn");
        JsonNode duty = work.item(Person.WUTING, TYPE, id);
        assertThat(duty.path("stateName").asString()).isEqualTo("定时发布没有成功");
        assertThat(duty.path("act").asString()).isEqualTo("cancel-schedule");
        assertThat(duty.path("lamp").asString()).isEqualTo("OVERDUE");
        assertThat(duty.path("note").asString()).contains("公开范围是空的", "相关文件已经撤下");
        assertThat(work.item(Person.CHENJING, TYPE, id).path("actName").asString())
                .isEqualTo("排除原因");
        assertThat(work.has(Person.WANGQIANG, TYPE, id)).as("another office").isFalse();
        assertThat(work.has(Person.SUNLI, TYPE, id))
                .as("neither drafts nor publishes")
                .isFalse();

        desk.acted(id, "cancel-schedule", Person.WUTING, null);

        assertThat(work.has(Person.WUTING, TYPE, id)).isFalse();
        assertThat(work.has(Person.CHENJING, TYPE, id)).isFalse();
        assertThat(page(id).node("failedPublication").isNull()).isTrue();
        assertThat(history(id)).containsOnlyOnce("定时发布没有成功");
    }

    @Test
    void itIsPublishedByItselfOnceNothingStandsAgainstItAnyMore() {
        String id = scheduledForReadersWhoseLinkExpiresFirst(notice(title("送阅的通知")));
        time.advance(Duration.ofHours(6));
        await().atMost(PATIENCE).until(() -> work.has(Person.CHENJING, TYPE, id));

        Answer audience = api.put(
                "/api/v1/targeted-documents/" + id + "/audience",
                Map.of("recipients", List.of(Map.of("kind", "PERSON", "value", "liumin"))),
                "\"0\"",
                Person.CHENJING);
        assertThat(audience.status()).as(audience.text()).isEqualTo(200);
        time.advance(Duration.ofMinutes(2));

        await().atMost(PATIENCE).until(() -> "PUBLISHED".equals(page(id).at("state")));
        assertThat(work.has(Person.WUTING, TYPE, id)).isFalse();
        assertThat(page(id).node("failedPublication").isNull()).isTrue();
        assertThat(work.item(Person.LIUMIN, "TARGETED", id).path("act").asString())
                .as("the reader has something to read")
                .isEqualTo("read");
    }

    @Test
    void aPublicationThatIsScheduledAnewHasNotFailed() {
        String id = scheduledForReadersWhoseLinkExpiresFirst(notice(title("送阅的通知")));
        time.advance(Duration.ofHours(6));
        await().atMost(PATIENCE).until(() -> work.has(Person.WUTING, TYPE, id));

        desk.acted(id, "cancel-schedule", Person.WUTING, null);
        link(id, Duration.ofDays(30));
        desk.acted(
                id,
                "schedule",
                Person.WUTING,
                Map.of("publishAt", time.instant().plus(Duration.ofHours(5))));

        assertThat(work.has(Person.WUTING, TYPE, id)).isFalse();
        assertThat(page(id).node("failedPublication").isNull()).isTrue();
    }

    @Test
    void aMomentInThePastIsRefused() {
        String id = desk.ready(notice(title("通知")));
        Instant past = time.instant().minusSeconds(1);
        assertThat(desk.act(id, "schedule", Person.WUTING, Map.of("publishAt", past))
                        .code())
                .isEqualTo("publish-at-not-in-future");
    }

    /** Sent to the holder of a link that will have run out when the moment comes. */
    private String scheduledForReadersWhoseLinkExpiresFirst(Map<String, Object> draft) {
        draft.put("disclosureMode", "TARGETED");
        String id = desk.ready(draft);
        link(id, Duration.ofHours(2));
        Instant moment = time.instant().plus(Duration.ofHours(5));
        desk.acted(id, "schedule", Person.WUTING, Map.of("publishAt", moment));
        return id;
    }

    private void link(String id, Duration life) {
        Answer link = api.post(
                "/api/v1/targeted-documents/" + id + "/links",
                Map.of("holder", "康乐养老院", "expiresAt", time.instant().plus(life)),
                Person.WUTING);
        assertThat(link.status()).as(link.text()).isEqualTo(201);
    }

    private Answer page(String id) {
        return api.get("/api/v1/drafts/" + id, Person.WUTING);
    }

    private String history(String id) {
        return page(id).node("history").toString();
    }
}
