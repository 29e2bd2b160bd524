package cn.zwgk.interaction;

import static cn.zwgk.test.Person.CHENJING;
import static cn.zwgk.test.Person.FENGYU;
import static cn.zwgk.test.Person.WUTING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.zwgk.test.Answer;
import cn.zwgk.test.Api;
import cn.zwgk.test.Contracts;
import cn.zwgk.test.KafkaFacts;
import cn.zwgk.test.ServiceTest;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** 转为解读需求: what a letter shows to be not understood is answered for everybody, and its writer is told. */
@ServiceTest
class LetterDemandTests {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final String QUESTION = "外地户籍的老人能享受助餐补贴吗？";
    private static final JsonMapper JSON = new JsonMapper();

    private final Api api;
    private final KafkaFacts facts;

    @Autowired
    LetterDemandTests(Api api, KafkaFacts facts) {
        this.api = api;
        this.facts = facts;
    }

    private Answer letter() {
        return api.call(
                HttpMethod.POST,
                "/api/v1/messages",
                null,
                Map.of(
                        "channel", "MESSAGE",
                        "title", "助餐补贴",
                        "content", "我母亲从外地来，能在助餐点吃饭吗？",
                        "name", "欧阳望舒",
                        "phone", "13900004321"),
                Map.of("Idempotency-Key", UUID.randomUUID().toString()));
    }

    private Answer note(Answer letter, String question) {
        return api.put(
                "/api/v1/message-cases/" + letter.at("id") + "/demand",
                Map.of("topic", "老年助餐", "question", question),
                null,
                FENGYU);
    }

    private Answer followed(Answer letter) {
        return api.post(
                "/api/v1/messages/track", Map.of("number", letter.at("number"), "secret", letter.at("secret")), null);
    }

    @Test
    void whatIsNotedIsToldOnceWithoutAnythingOfTheWriter() {
        Answer letter = letter();
        assertThat(note(letter, QUESTION).status()).isEqualTo(200);
        assertThat(note(letter, QUESTION).at("demand/question")).isEqualTo(QUESTION);
        assertThat(note(letter, "什么时候发？").code()).isEqualTo("demand-noted");
        KafkaFacts.Seen fact = facts.await("zwgk.interaction", "DemandReceived", UUID.fromString(letter.at("id")));
        assertThat(fact.data().toString())
                .contains(QUESTION)
                .doesNotContain("欧阳望舒")
                .doesNotContain("13900004321")
                .doesNotContain("我母亲");
        assertThat(facts.about("zwgk.interaction", UUID.fromString(letter.at("id"))))
                .filteredOn(seen -> seen.type().equals("DemandReceived"))
                .hasSize(1);
    }

    @Test
    void theWriterIsNotNamedInWhatIsNoted() { // PIPL Art. 6
        Answer letter = letter();
        assertThat(note(letter, "欧阳望舒问能不能补贴").code()).isEqualTo("personal-data-in-demand");
        assertThat(note(letter, "请回电13900004321").code()).isEqualTo("personal-data-in-demand");
        assertThat(note(letter, " ").code()).isEqualTo("demand-question-missing");
    }

    @Test
    void theWriterReadsThePublicAnswerUntilItIsWithdrawn() {
        Answer letter = letter();
        note(letter, QUESTION);
        ObjectNode answered =
                (ObjectNode) JSON.readTree(Contracts.exampleText("zwgk.interpretation/QuestionAnswered.v1"));
        UUID question = UUID.randomUUID();
        ArrayNode letters = JSON.createArrayNode()
                .add(letter.at("id"))
                .add(UUID.randomUUID().toString());
        answered.put("questionId", question.toString()).set("messageIds", letters);
        facts.send("zwgk.interpretation", "QuestionAnswered", question, answered);
        facts.send("zwgk.interpretation", "QuestionAnswered", question, answered);
        await().atMost(PATIENCE)
                .untilAsserted(
                        () -> assertThat(followed(letter).node("publicAnswers")).hasSize(1));
        assertThat(followed(letter).at("publicAnswers/0/answer")).startsWith("可以。");
        assertThat(followed(letter).at("publicAnswers/0/url")).startsWith("/documents/");

        Map<String, Object> gone = new HashMap<>();
        gone.put("questionId", question);
        gone.put("version", 9);
        gone.put("documentId", UUID.randomUUID());
        gone.put("reason", "标准调整");
        facts.send("zwgk.interpretation", "QuestionWithdrawn", question, gone);
        await().atMost(PATIENCE)
                .untilAsserted(
                        () -> assertThat(followed(letter).node("publicAnswers")).isEmpty());
    }

    @Test
    void onlyWhoAnswersTheLetterNotes() {
        Answer letter = letter();
        String path = "/api/v1/message-cases/" + letter.at("id") + "/demand";
        Map<String, Object> demand = Map.of("topic", "老年助餐", "question", QUESTION);
        assertThat(api.put(path, demand, null, WUTING).status()).isEqualTo(403);
        assertThat(api.put(path, demand, null, CHENJING).code()).isEqualTo("not-your-office");
        assertThat(api.get(path).status()).isEqualTo(401);
        assertThat(api.get(path, WUTING).status()).isEqualTo(200);
    }
}
