package cn.zwgk.policy.validity;

import static cn.zwgk.policy.Desk.notice;
import static cn.zwgk.policy.Desk.title;
import static org.assertj.core.api.Assertions.assertThat;

import cn.zwgk.policy.Desk;
import cn.zwgk.test.Answer;
import cn.zwgk.test.Api;
import cn.zwgk.test.KafkaFacts;
import cn.zwgk.test.MovableTime;
import cn.zwgk.test.Person;
import cn.zwgk.test.ServiceTest;
import cn.zwgk.web.ChinaTime;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@ServiceTest
class ValidityChangeTests {

    private static final String DOCUMENTS = "zwgk.policy.documents";

    private final MovableTime time;
    private final Api api;
    private final KafkaFacts facts;
    private final Desk desk;

    ValidityChangeTests(MovableTime time, Api api, KafkaFacts facts) {
        this.time = time;
        this.api = api;
        this.facts = facts;
        this.desk = new Desk(api);
    }

    @AfterEach
    void returnToThePresent() {
        time.reset();
    }

    @Test
    void whatLapsesAtMidnightIsNotInForceAtMidnightAndItsFactGoesOutThen() {
        LocalDate tomorrow = ChinaTime.today(time).plusDays(1);
        Map<String, Object> draft = notice(title("明日失效的通知"));
        draft.put("lapsesOn", tomorrow);
        String id = desk.published(draft);
        time.set(tomorrow.atStartOfDay(ChinaTime.ZONE).toInstant().minusSeconds(20));
        assertThat(desk.page(id).at("validity")).isEqualTo("IN_FORCE");

        time.set(tomorrow.atStartOfDay(ChinaTime.ZONE).toInstant());

        Answer page = desk.page(id);
        assertThat(page.at("validityName")).isEqualTo("失效");
        assertThat(page.at("validitySince")).isEqualTo(tomorrow.toString());
        KafkaFacts.Seen fact = facts.await(DOCUMENTS, "ValidityChanged", UUID.fromString(id));
        assertThat(fact.data().path("validity").asString()).isEqualTo("LAPSED");
        assertThat(fact.data().path("version").asLong())
                .isGreaterThan(facts.await(DOCUMENTS, "DocumentPublished", UUID.fromString(id))
                        .data()
                        .path("version")
                        .asLong());
    }

    @Test
    void aLaterDocumentRepealsAnEarlierOneAndItsWithdrawalUndoesIt() {
        String earlier = desk.published(notice(title("旧办法")));
        Map<String, Object> repealing = notice(title("关于废止旧办法的通知"));
        repealing.put("relations", List.of(Map.of("type", "REPEALS", "documentId", earlier)));

        String later = desk.published(repealing);

        Answer page = desk.page(earlier);
        assertThat(page.at("validityName")).isEqualTo("废止");
        assertThat(page.at("validityDecidedBy/id")).isEqualTo(later);
        assertThat(page.at("relations/0/typeName")).isEqualTo("被废止");
        KafkaFacts.Seen repealed = facts.await(DOCUMENTS, "ValidityChanged", UUID.fromString(earlier));
        assertThat(repealed.data().path("decidedBy").asString()).isEqualTo(later);

        desk.acted(later, "withdraw", Person.WUTING, Map.of("reason", "误发"));
        assertThat(desk.page(earlier).at("validityName")).isEqualTo("有效");
        facts.await(
                DOCUMENTS,
                fact -> fact.type().equals("ValidityChanged")
                        && fact.subject().toString().equals(earlier)
                        && fact.data().path("validity").asString().equals("IN_FORCE"));
    }

    @Test
    void theListCountsWhatIsInForceToday() {
        LocalDate tomorrow = ChinaTime.today(time).plusDays(1);
        String title = title("明日施行的通知");
        String word = title.substring(title.indexOf(' ') + 1);
        Map<String, Object> draft = notice(title);
        draft.put("effectiveFrom", tomorrow);
        desk.published(draft);
        String address = "/api/v1/documents?q=%s&validity=IN_FORCE".formatted(word);
        assertThat(api.get(address).node("total").asInt()).isZero();
        assertThat(api.get(address).at("facets/validity/0/name")).isEqualTo("尚未生效");

        time.set(tomorrow.atStartOfDay(ChinaTime.ZONE).toInstant());

        assertThat(api.get(address).node("total").asInt()).isEqualTo(1);
    }
}
