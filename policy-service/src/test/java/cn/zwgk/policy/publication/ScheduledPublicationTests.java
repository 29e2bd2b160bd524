package cn.zwgk.policy.publication;

import static cn.zwgk.policy.Desk.notice;
import static cn.zwgk.policy.Desk.title;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.zwgk.policy.Desk;
import cn.zwgk.test.Answer;
import cn.zwgk.test.Api;
import cn.zwgk.test.MovableTime;
import cn.zwgk.test.Person;
import cn.zwgk.test.ServiceTest;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@ServiceTest
class ScheduledPublicationTests {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final MovableTime time;
    private final Api api;
    private final Desk desk;

    ScheduledPublicationTests(MovableTime time, Api api) {
        this.time = time;
        this.api = api;
        this.desk = new Desk(api);
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
    void aMomentInThePastIsRefused() {
        String id = desk.ready(notice(title("通知")));
        Instant past = time.instant().minusSeconds(1);
        assertThat(desk.act(id, "schedule", Person.WUTING, Map.of("publishAt", past))
                        .code())
                .isEqualTo("publish-at-not-in-future");
    }
}
