package cn.zwgk.interpretation;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.zwgk.test.Answer;
import cn.zwgk.test.Person;
import cn.zwgk.test.ServiceTest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.HttpMethod;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import tools.jackson.databind.JsonNode;

/** 解读需求 and 问答: what people do not understand reaches the office, is answered for everybody, and they are told. */
@ServiceTest
@Import(Story.class)
class DemandTests {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final String DEMANDS = "/api/v1/interpretation-demands";
    private static final String QUESTIONS = "/api/v1/interpretation-questions";
    private static final String HEADS = "来源,编号,索引号,主题,条款,问题,提出日期\n";
    private static final String ASKED = "外地户籍的老人能享受助餐补贴吗？";

    private final Story story;

    @Autowired
    DemandTests(Story story) {
        this.story = story;
    }

    private Story.Document aKnownDocument() {
        Story.Document document = story.aDocument().published();
        document.duty();
        return document;
    }

    private static Map<String, Object> order(String number, UUID document, String question) {
        Map<String, Object> order = new HashMap<>();
        order.put("source", "HOTLINE");
        order.put("externalId", number);
        order.put("documentId", document);
        order.put("question", question);
        return order;
    }

    private Answer handIn(String number, UUID document, String question) {
        return story.api.post(DEMANDS + "/handed-in", order(number, document, question), Person.OTHER_SYSTEM);
    }

    private List<JsonNode> demandsOn(Story.Document document) {
        return story.api
                .get(DEMANDS + "?documentId=" + document.id + "&size=200", Person.CHENJING)
                .node("items")
                .valueStream()
                .toList();
    }

    private String question(Story.Document document, List<String> demands) {
        Answer drafted = story.api.post(
                QUESTIONS,
                Map.of(
                        "documentId",
                        document.id,
                        "clause",
                        "第三条",
                        "question",
                        ASKED,
                        "answer",
                        "可以。居住满六个月的，凭居住证登记即可。",
                        "demandIds",
                        demands),
                Person.CHENJING);
        assertThat(drafted.status()).as(drafted.text()).isEqualTo(201);
        return requireNonNull(drafted.headers().getLocation()).getPath();
    }

    private static String number() {
        return "12345-" + UUID.randomUUID();
    }

    @Test
    void theSameOrderTwiceIsOneDemandAndAnotherUnderItsNumberIsRefused() {
        Story.Document document = aKnownDocument();
        String number = number();
        assertThat(handIn(number, document.id, ASKED).status()).isEqualTo(201);
        assertThat(handIn(number, document.id, ASKED).status()).isEqualTo(200);
        assertThat(handIn(number, document.id, "补贴几号发放？").code()).isEqualTo("demand-differs");
        assertThat(demandsOn(document)).hasSize(1);
        assertThat(demandsOn(document).getFirst().path("topic").asString()).isNotEmpty();
    }

    @Test
    void anOrderThatItsSystemHandsInAndATableBringsOnceMoreIsCountedOnce() {
        String topic = "热线" + UUID.randomUUID();
        String first = number();
        String second = number();
        assertThat(handInOn(topic, first).status()).isEqualTo(201);

        Answer imported =
                importTable(HEADS + line(first, topic, ASKED.replace("老人", "老人 ")) + line(second, topic, ASKED));
        assertThat(imported.status()).as(imported.text()).isEqualTo(200);
        assertThat(imported.node("added").asInt()).isEqualTo(1);
        assertThat(imported.node("known").asInt()).isEqualTo(1);
        Answer afterwards = handInOn(topic, second);
        assertThat(afterwards.status()).as("known from the table").isEqualTo(200);
        assertThat(handInOn(topic, second).at("id")).isEqualTo(afterwards.at("id"));
        assertThat(demandsOn(topic)).hasSize(2);
        assertThat(story.api
                        .get(DEMANDS + "/handed-in?source=HOTLINE&externalId=" + second, Person.OTHER_SYSTEM)
                        .status())
                .as("its system may ask what became of it")
                .isEqualTo(200);
    }

    @Test
    void ordersThatATableBringsInOtherWordsAreToldLineByLineAndNothingIsTaken() {
        String topic = "热线" + UUID.randomUUID();
        String first = number();
        String second = number();
        handInOn(topic, first);
        handInOn(topic, second);
        Answer refused = importTable(
                HEADS + line(first, topic, "补贴几号发放？") + line(number(), topic, ASKED) + line(second, topic, "在哪里登记？"));
        assertThat(refused.status()).as(refused.text()).isEqualTo(422);
        assertThat(refused.reasons()).containsExactly("demand-differs", "demand-differs");
        assertThat(refused.text()).contains("lines[2].question", "lines[4].question", first, second);
        assertThat(demandsOn(topic)).hasSize(2);
    }

    @Test
    void theSameOrderByBothWaysAtTheSameMomentIsOneDemand() throws Exception {
        String topic = "热线" + UUID.randomUUID();
        String number = number();
        List<Callable<Answer>> both = List.of(
                () -> handInOn(topic, number),
                () -> importTable(HEADS + line(number, topic, ASKED)),
                () -> handInOn(topic, number));
        try (ExecutorService senders = Executors.newFixedThreadPool(both.size())) {
            for (Future<Answer> answer : senders.invokeAll(both)) {
                assertThat(answer.get().status()).as(answer.get().text()).isIn(200, 201);
            }
        }
        assertThat(demandsOn(topic)).hasSize(1);
    }

    private Answer handInOn(String topic, String number) {
        Map<String, Object> order =
                Map.of("source", "HOTLINE", "externalId", number, "topic", topic, "question", ASKED);
        return story.api.post(DEMANDS + "/handed-in", order, Person.OTHER_SYSTEM);
    }

    private List<JsonNode> demandsOn(String topic) {
        return story.api
                .get(DEMANDS + "?topic=" + topic + "&size=200", Person.CHENJING)
                .node("items")
                .valueStream()
                .toList();
    }

    private static String line(String number, String topic, String question) {
        return "12345热线," + number + ",," + topic + ",," + question + ",2026-09-01\n";
    }

    @Test
    void everythingThatIsWrongIsToldAtOnce() {
        Answer refused = story.api.post(
                DEMANDS + "/handed-in",
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
        Story.Document document = aKnownDocument();
        String withPhone = "我的电话是13812345678，补贴什么时候到账？";
        handIn(number(), document.id, withPhone);
        JsonNode kept = demandsOn(document).getFirst();
        assertThat(kept.path("question").asString())
                .doesNotContain("13812345678")
                .contains("补贴什么时候到账");
        assertThat(kept.path("masked").asBoolean()).isTrue();

        Answer refused = story.api.post(DEMANDS, order(number(), document.id, withPhone), Person.CHENJING);
        assertThat(refused.code()).isEqualTo("demand-personal-data");
        assertThat(refused.text()).doesNotContain("13812345678");
        assertThat(demandsOn(document)).hasSize(1);
    }

    @Test
    void theOfficeSeesWhatIsNotUnderstoodByDocumentAndTopic() {
        Story.Document document = aKnownDocument();
        handIn(number(), document.id, ASKED);
        handIn(number(), document.id, "怎么登记？");
        JsonNode group = story.api
                .get(DEMANDS + "/groups?documentId=" + document.id, Person.CHENJING)
                .node("items")
                .path(0);
        assertThat(group.path("asked").asInt()).isEqualTo(2);
        assertThat(group.path("unanswered").asInt()).isEqualTo(2);
        assertThat(group.path("documentTitle").asString()).isEqualTo(document.title());
        assertThat(group.at("/months/0/asked").asInt()).isEqualTo(2);
    }

    @Test
    void anAnswerThatASecondPersonApprovedIsPublicAndThoseWhoAskedAreTold() {
        Story.Document document = aKnownDocument();
        UUID letter = UUID.randomUUID();
        String number = number();
        handIn(number, document.id, ASKED);
        story.facts.send(
                "zwgk.interaction",
                "DemandReceived",
                letter,
                Map.of(
                        "messageId",
                        letter,
                        "documentId",
                        document.id,
                        "question",
                        ASKED,
                        "askedAt",
                        "2026-09-18T01:30:00Z"));
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(demandsOn(document)).hasSize(2));
        List<String> asked = demandsOn(document).stream()
                .map(demand -> demand.path("id").asString())
                .toList();

        String question = question(document, asked);
        assertThat(stateOf(number)).isEqualTo("IN_HAND");
        story.act(question, "submit", Person.CHENJING);
        assertThat(waiting(Person.ZHAOMIN)).contains(Story.idOf(question));
        assertThat(story.api
                        .get("/api/v1/questions?documentId=" + document.id)
                        .node("total")
                        .asInt())
                .isZero();
        story.act(question, "approve", Person.ZHAOMIN);

        JsonNode read = story.api
                .get("/api/v1/questions?documentId=" + document.id)
                .node("items")
                .path(0);
        assertThat(read.path("question").asString()).isEqualTo(ASKED);
        assertThat(read.path("clause").asString()).isEqualTo("第三条");
        JsonNode fact = story.facts
                .await(Story.INTERPRETATION, "QuestionAnswered", UUID.fromString(Story.idOf(question)))
                .data();
        assertThat(fact.path("messageIds").valueStream().map(JsonNode::asString))
                .containsExactly(letter.toString());
        assertThat(stateOf(number)).isEqualTo("ANSWERED");
        assertThat(story.api
                        .get(DEMANDS + "/handed-in?source=HOTLINE&externalId=" + number, Person.OTHER_SYSTEM)
                        .at("answer/url"))
                .isEqualTo("/documents/" + document.id + "#question-" + Story.idOf(question));
    }

    private String stateOf(String number) {
        return story.api
                .get(DEMANDS + "/handed-in?source=HOTLINE&externalId=" + number, Person.OTHER_SYSTEM)
                .at("state");
    }

    private List<String> waiting(Person person) {
        return story.api
                .get("/api/v1/worklist/interpretations?size=200", person)
                .node("items")
                .valueStream()
                .map(item -> item.path("id").asString())
                .toList();
    }

    @Test
    void aLetterThatComesAfterTheAnswerIsToldToo() {
        Story.Document document = aKnownDocument();
        String question = question(document, List.of());
        story.act(question, "submit", Person.CHENJING);
        story.act(question, "approve", Person.ZHAOMIN);
        UUID letter = UUID.randomUUID();
        story.facts.send(
                "zwgk.interaction",
                "DemandReceived",
                letter,
                Map.of(
                        "messageId",
                        letter,
                        "documentId",
                        document.id,
                        "question",
                        ASKED,
                        "askedAt",
                        "2026-09-18T01:30:00Z"));
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(demandsOn(document)).hasSize(1));
        Answer answered = story.api.post(
                question + "/demands",
                Map.of(
                        "demandIds",
                        List.of(demandsOn(document).getFirst().path("id").asString())),
                Person.CHENJING);
        assertThat(answered.status()).as(answered.text()).isEqualTo(200);
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(
                                story.facts.about(Story.INTERPRETATION, UUID.fromString(Story.idOf(question))))
                        .last()
                        .satisfies(fact -> assertThat(
                                        fact.data().at("/messageIds/0").asString())
                                .isEqualTo(letter.toString())));
    }

    @Test
    void nobodyApprovesWhatHeWroteAndNobodyButTheDraftingOfficeAnswers() {
        Story.Document document = aKnownDocument();
        String question = question(document, List.of());
        story.act(question, "submit", Person.CHENJING);
        Person both = Person.named("chenjing", "陈静", "养老服务科", "drafter", "first-reviewer");
        assertThat(story.api.post(question + "/acts/approve", null, both).code())
                .isEqualTo("question-own");
        assertThat(story.api
                        .post(question + "/acts/return", Map.of(), Person.ZHAOMIN)
                        .code())
                .isEqualTo("reason-missing");
        assertThat(story.api
                        .post(QUESTIONS, Map.of("documentId", document.id, "question", ASKED), Person.WANGQIANG)
                        .code())
                .isEqualTo("drafting-office-interprets");
        assertThat(story.api
                        .post(
                                QUESTIONS,
                                Map.of("documentId", document.id, "question", "13812345678是谁的电话？"),
                                Person.CHENJING)
                        .code())
                .isEqualTo("personal-data-in-question");
    }

    @Test
    void aWithdrawnDocumentTakesItsAnswersAlongAndTheDemandsAreOpenAgain() {
        Story.Document document = aKnownDocument();
        String number = number();
        handIn(number, document.id, ASKED);
        String question = question(
                document, List.of(demandsOn(document).getFirst().path("id").asString()));
        story.act(question, "submit", Person.CHENJING);
        story.act(question, "approve", Person.ZHAOMIN);
        document.withdrawn(20, "依据已失效");
        story.facts.await(Story.INTERPRETATION, "QuestionWithdrawn", UUID.fromString(Story.idOf(question)));
        assertThat(story.api
                        .get("/api/v1/questions?documentId=" + document.id)
                        .node("total")
                        .asInt())
                .isZero();
        assertThat(stateOf(number)).isEqualTo("UNANSWERED");
    }

    @Test
    void aTableIsTakenAsAWholeOrNotAtAllAndTwiceIsOnce() {
        Story.Document document = aKnownDocument();
        String index = story.api
                .get(Story.DUTIES + "/" + document.duty().path("id").asString(), Person.CHENJING)
                .at("indexNumber");
        String heads = "来源,编号,索引号,主题,条款,问题,提出日期\n";
        String topic = "导入" + UUID.randomUUID();
        String good = "12345热线," + number() + ",," + topic + ",,怎么申请？,2026-09-01\n服务大厅," + number() + ",," + topic
                + ",,电话13912345678，几号发？,2026-09-02\n";
        Answer wrong = importTable(heads + good + "来信,," + index + "x,,,,九月\n");
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.reasons())
                .contains("demand-source-invalid", "demand-question-missing", "demand-day-unreadable");
        assertThat(wrong.text()).contains("lines[4].source");

        assertThat(importTable(heads + good).node("added").asInt()).isEqualTo(2);
        Answer again = importTable(heads + good);
        assertThat(again.node("added").asInt()).isZero();
        assertThat(again.node("known").asInt()).isEqualTo(2);
        assertThat(again.node("masked").asInt()).isEqualTo(1);
        assertThat(importTable("问题\n怎么办？\n").code()).isEqualTo("demand-sheet-columns");
    }

    private Answer importTable(String csv) {
        MultiValueMap<String, Object> form = new LinkedMultiValueMap<>();
        form.add("file", new ByteArrayResource(csv.getBytes(StandardCharsets.UTF_8)) {
            @Override
            public String getFilename() {
                return "工单.csv";
            }
        });
        return story.api.call(HttpMethod.POST, DEMANDS + "/import", Person.FENGYU, form, Map.of());
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
                                .get(DEMANDS + "?source=SEARCH&size=200", Person.WUTING)
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
        assertThat(story.api.get(DEMANDS).status()).isEqualTo(401);
        assertThat(story.api.get(DEMANDS, Person.OTHER_SYSTEM).status()).isEqualTo(403);
        assertThat(story.api.get(DEMANDS + "/groups", Person.LIUMIN).status()).isEqualTo(403);
        assertThat(story.api
                        .post(DEMANDS + "/handed-in", Map.of(), Person.CHENJING)
                        .status())
                .isEqualTo(403);
        assertThat(story.api
                        .get(DEMANDS + "/handed-in?source=HALL&externalId=x", Person.OTHER_SYSTEM)
                        .code())
                .isEqualTo("demand-not-found");
    }
}
