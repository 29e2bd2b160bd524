package cn.zwgk.interpretation;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.zwgk.test.Answer;
import cn.zwgk.test.Person;
import cn.zwgk.test.ServiceTest;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import tools.jackson.databind.JsonNode;

/** 问答: what is asked is answered for everybody, and those who asked are told. */
@ServiceTest
@Import(Story.class)
class QuestionTests {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final String QUESTIONS = "/api/v1/interpretation-questions";

    private final Story story;
    private final Demands demands;

    @Autowired
    QuestionTests(Story story) {
        this.story = story;
        this.demands = new Demands(story);
    }

    @Test
    void anAnswerThatASecondPersonApprovedIsPublicAndThoseWhoAskedAreTold() {
        Story.Document document = demands.aKnownDocument();
        UUID letter = UUID.randomUUID();
        String number = Demands.number();
        demands.handIn(number, document.id, Demands.ASKED);
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
                        Demands.ASKED,
                        "askedAt",
                        "2026-09-18T01:30:00Z"));
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(demands.demandsOn(document)).hasSize(2));
        List<String> asked = demands.demandsOn(document).stream()
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
        assertThat(read.path("question").asString()).isEqualTo(Demands.ASKED);
        assertThat(read.path("clause").asString()).isEqualTo("第三条");
        JsonNode fact = story.facts
                .await(Story.INTERPRETATION, "QuestionAnswered", UUID.fromString(Story.idOf(question)))
                .data();
        assertThat(fact.path("messageIds").valueStream().map(JsonNode::asString))
                .containsExactly(letter.toString());
        assertThat(stateOf(number)).isEqualTo("ANSWERED");
        assertThat(story.api
                        .get(Demands.DEMANDS + "/handed-in?source=HOTLINE&externalId=" + number, Person.OTHER_SYSTEM)
                        .at("answer/url"))
                .isEqualTo("/documents/" + document.id + "#question-" + Story.idOf(question));
    }

    @Test
    void aLetterThatComesAfterTheAnswerIsToldToo() {
        Story.Document document = demands.aKnownDocument();
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
                        Demands.ASKED,
                        "askedAt",
                        "2026-09-18T01:30:00Z"));
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(demands.demandsOn(document)).hasSize(1));
        Answer answered = story.api.post(
                question + "/demands",
                Map.of(
                        "demandIds",
                        List.of(demands.demandsOn(document)
                                .getFirst()
                                .path("id")
                                .asString())),
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
        Story.Document document = demands.aKnownDocument();
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
                        .post(QUESTIONS, Map.of("documentId", document.id, "question", Demands.ASKED), Person.WANGQIANG)
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
        Story.Document document = demands.aKnownDocument();
        String number = Demands.number();
        demands.handIn(number, document.id, Demands.ASKED);
        String question = question(
                document,
                List.of(demands.demandsOn(document).getFirst().path("id").asString()));
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

    private String question(Story.Document document, List<String> demands) {
        Answer drafted = story.api.post(
                QUESTIONS,
                Map.of(
                        "documentId",
                        document.id,
                        "clause",
                        "第三条",
                        "question",
                        Demands.ASKED,
                        "answer",
                        "可以。居住满六个月的，凭居住证登记即可。",
                        "demandIds",
                        demands),
                Person.CHENJING);
        assertThat(drafted.status()).as(drafted.text()).isEqualTo(201);
        return requireNonNull(drafted.headers().getLocation()).getPath();
    }

    private String stateOf(String number) {
        return story.api
                .get(Demands.DEMANDS + "/handed-in?source=HOTLINE&externalId=" + number, Person.OTHER_SYSTEM)
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
}
