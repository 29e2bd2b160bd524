package cn.zwgk.interpretation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.zwgk.test.Answer;
import cn.zwgk.test.Person;
import cn.zwgk.test.ServiceTest;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import tools.jackson.databind.JsonNode;

/** 解读需求: what people do not understand reaches the office, whoever hands it in. */
@ServiceTest
@Import(Story.class)
class DemandTests {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Story story;
    private final Demands demands;

    @Autowired
    DemandTests(Story story) {
        this.story = story;
        this.demands = new Demands(story);
    }

    @Test
    void theSameOrderTwiceIsOneDemandAndAnotherUnderItsNumberIsRefused() {
        Story.Document document = demands.aKnownDocument();
        String number = Demands.number();
        assertThat(demands.handIn(number, document.id, Demands.ASKED).status()).isEqualTo(201);
        assertThat(demands.handIn(number, document.id, Demands.ASKED).status()).isEqualTo(200);
        assertThat(demands.handIn(number, document.id, "补贴几号发放？").code()).isEqualTo("demand-differs");
        assertThat(demands.demandsOn(document)).hasSize(1);
        assertThat(demands.demandsOn(document).getFirst().path("topic").asString())
                .isNotEmpty();
    }

    @Test
    void everythingThatIsWrongIsToldAtOnce() {
        Answer refused = story.api.post(
                Demands.DEMANDS + "/handed-in",
                Map.of(
                        "source", "SEARCH",
                        "indexNumber", "没有这个号",
                        "topic", "请回电13812345678",
                        "askedAt", "2099-01-01T00:00:00Z"),
                Person.OTHER_SYSTEM);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.reasons())
                .containsExactlyInAnyOrder(
                        "demand-source-invalid",
                        "demand-external-id-missing",
                        "demand-question-missing",
                        "demand-document-unknown",
                        "demand-subject-personal",
                        "demand-in-the-future");
    }

    @Test
    void personalDataIsMaskedWhereNobodyCanBeAskedAndRefusedWhereSomebodyTypes() { // PIPL Art. 6
        Story.Document document = demands.aKnownDocument();
        String withPhone = "我的电话是13812345678，补贴什么时候到账？";
        demands.handIn(Demands.number(), document.id, withPhone);
        JsonNode kept = demands.demandsOn(document).getFirst();
        assertThat(kept.path("question").asString())
                .doesNotContain("13812345678")
                .contains("补贴什么时候到账");
        assertThat(kept.path("masked").asBoolean()).isTrue();

        Answer refused = story.api.post(
                Demands.DEMANDS, Demands.order(Demands.number(), document.id, withPhone), Person.CHENJING);
        assertThat(refused.code()).isEqualTo("demand-personal-data");
        assertThat(refused.text()).doesNotContain("13812345678");
        assertThat(demands.demandsOn(document)).hasSize(1);
    }

    @Test
    void theOfficeSeesWhatIsNotUnderstoodByDocumentAndTopic() {
        Story.Document document = demands.aKnownDocument();
        demands.handIn(Demands.number(), document.id, Demands.ASKED);
        demands.handIn(Demands.number(), document.id, "怎么登记？");
        JsonNode group = story.api
                .get(Demands.DEMANDS + "/groups?documentId=" + document.id, Person.CHENJING)
                .node("items")
                .path(0);
        assertThat(group.path("asked").asInt()).isEqualTo(2);
        assertThat(group.path("unanswered").asInt()).isEqualTo(2);
        assertThat(group.path("documentTitle").asString()).isEqualTo(document.title());
        assertThat(group.at("/months/0/asked").asInt()).isEqualTo(2);
    }

    @Test
    void searchesWithoutResultsAreCountedOn() {
        String words = "电动轮椅补贴" + UUID.randomUUID().toString().substring(0, 4);
        UUID id = UUID.randomUUID();
        for (int time = 0; time < 2; time++) {
            story.facts.send(
                    "zwgk.search",
                    "SearchFoundNothing",
                    id,
                    Map.of("wordsId", id, "words", words, "count", 14, "until", "2026-09-18T16:00:00Z"));
        }
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(story.api
                                .get(Demands.DEMANDS + "?source=SEARCH&size=200", Person.WUTING)
                                .node("items")
                                .valueStream()
                                .filter(demand ->
                                        demand.path("question").asString().equals(words)))
                        .singleElement()
                        .satisfies(demand ->
                                assertThat(demand.path("occurrences").asInt()).isEqualTo(28)));
    }

    @Test
    void onlyThoseWhoseWorkItIsSeeDemands() {
        assertThat(story.api.get(Demands.DEMANDS).status()).isEqualTo(401);
        assertThat(story.api.get(Demands.DEMANDS, Person.OTHER_SYSTEM).status()).isEqualTo(403);
        assertThat(story.api.get(Demands.DEMANDS + "/groups", Person.LIUMIN).status())
                .isEqualTo(403);
        assertThat(story.api
                        .post(Demands.DEMANDS + "/handed-in", Map.of(), Person.CHENJING)
                        .status())
                .isEqualTo(403);
        assertThat(story.api
                        .get(Demands.DEMANDS + "/handed-in?source=HALL&externalId=x", Person.OTHER_SYSTEM)
                        .code())
                .isEqualTo("demand-not-found");
    }
}
