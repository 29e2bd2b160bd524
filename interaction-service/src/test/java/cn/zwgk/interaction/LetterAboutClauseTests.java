package cn.zwgk.interaction;

import static cn.zwgk.test.Person.CHENJING;
import static cn.zwgk.test.Person.FENGYU;
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
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** 对本条提问: a letter that was begun beside a clause of a policy says which. */
@ServiceTest
class LetterAboutClauseTests {

    private static final String DOCUMENTS = "zwgk.policy.documents";
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final JsonMapper JSON = new JsonMapper();
    private static final String TITLE = "明州市老年助餐服务管理办法";

    private final Api api;
    private final KafkaFacts facts;
    private final UUID document = UUID.randomUUID();

    @Autowired
    LetterAboutClauseTests(Api api, KafkaFacts facts) {
        this.api = api;
        this.facts = facts;
    }

    @BeforeEach
    void theDocumentIsPublic() {
        tell("DocumentPublished", 3, "PROACTIVE", "第一条 为了让老人吃上热饭，制定本办法。\n第二条 60周岁以上老人每餐补助2元。\n前款补助每月发放。");
        await().atMost(PATIENCE)
                .untilAsserted(
                        () -> assertThat(write(document, "tiao-2").status()).isEqualTo(201));
    }

    private void tell(String type, long version, String disclosureMode, String text) {
        ObjectNode published =
                (ObjectNode) JSON.readTree(Contracts.exampleText("zwgk.policy.documents/DocumentPublished.v1"));
        published
                .put("documentId", document.toString())
                .put("version", version)
                .put("title", TITLE)
                .put("disclosureMode", disclosureMode)
                .put("text", text);
        facts.send(DOCUMENTS, type, document, published);
    }

    private Answer write(@Nullable Object about, @Nullable String clause) {
        Map<String, Object> passage = new HashMap<>();
        passage.put("documentId", about);
        passage.put("clause", clause);
        return api.call(
                HttpMethod.POST,
                "/api/v1/messages",
                null,
                Map.of(
                        "channel",
                        "MESSAGE",
                        "title",
                        "助餐补贴",
                        "content",
                        "外地户籍的老人能享受吗？",
                        "name",
                        "欧阳望舒",
                        "phone",
                        "13900004321",
                        "about",
                        passage),
                Map.of("Idempotency-Key", UUID.randomUUID().toString()));
    }

    private Answer atTheDesk(Answer letter) {
        return api.get("/api/v1/message-cases/" + letter.at("id"), FENGYU);
    }

    @Test
    void theOfficerSeesTheClauseAndNotesItAsNotUnderstood() {
        Answer letter = write(document, "tiao-2");
        Answer desk = atTheDesk(letter);
        assertThat(desk.at("about/documentId")).isEqualTo(document.toString());
        assertThat(desk.at("about/documentTitle")).isEqualTo(TITLE);
        assertThat(desk.at("about/clause")).isEqualTo("第二条");
        assertThat(desk.at("about/url")).isEqualTo("/documents/" + document + "#tiao-2");
        Answer tracked = api.post(
                "/api/v1/messages/track", Map.of("number", letter.at("number"), "secret", letter.at("secret")), null);
        assertThat(tracked.at("about/clause")).isEqualTo("第二条");

        Answer noted = api.put(
                "/api/v1/message-cases/" + letter.at("id") + "/demand",
                Map.of("documentId", document, "clause", desk.at("about/clause"), "question", "外地户籍的老人能享受助餐补贴吗？"),
                null,
                FENGYU);
        assertThat(noted.status()).isEqualTo(200);
        KafkaFacts.Seen demand = facts.await("zwgk.interaction", "DemandReceived", UUID.fromString(letter.at("id")));
        assertThat(demand.data().path("documentId").asString()).isEqualTo(document.toString());
        assertThat(demand.data().path("clause").asString()).isEqualTo("第二条");
    }

    @Test
    void aClauseWhoseNumberSaysNothingIsCalledByItsHeading() {
        tell("DocumentPublished", 4, "PROACTIVE", "一、服务对象\n本市户籍老年人。\n二、补贴标准\n每餐补贴三元。");
        await().atMost(PATIENCE)
                .untilAsserted(
                        () -> assertThat(write(document, "xu-2").status()).isEqualTo(201));
        assertThat(atTheDesk(write(document, "xu-2")).at("about/clause")).isEqualTo("二、补贴标准");
    }

    @Test
    void aLetterMayAskAboutTheWholeDocumentOrNone() {
        Answer whole = atTheDesk(write(document, ""));
        assertThat(whole.at("about/documentTitle")).isEqualTo(TITLE);
        assertThat(whole.node("about/clause").isNull()).isTrue();
        assertThat(whole.at("about/url")).isEqualTo("/documents/" + document);
        assertThat(atTheDesk(write(null, null)).node("about").isNull()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"tiao-99", "tiao-2\"><script>", "../../etc/passwd", "tiao-2#", "第二条", "' or 1=1 --", "\u0000"})
    void aClauseThatTheDocumentDoesNotHaveIsRefused(String clause) {
        Answer refused = write(document, clause);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.reasons()).containsExactly("clause-not-found");
    }

    @Test
    void aDocumentThatNobodyKnowsIsRefusedWithEverythingElseThatIsWrong() {
        assertThat(write(UUID.randomUUID(), "tiao-2").reasons()).containsExactly("document-not-public");
        assertThat(write(null, "tiao-2").reasons()).containsExactly("document-not-public");
        assertThat(write("not-an-id", "tiao-2").status()).isEqualTo(400);
        Answer bare = api.post("/api/v1/messages", Map.of("about", Map.of("documentId", UUID.randomUUID())), null);
        assertThat(bare.reasons())
                .containsExactly(
                        "channel-missing",
                        "title-missing",
                        "content-missing",
                        "name-missing",
                        "phone-missing",
                        "document-not-public");
    }

    @Test
    void whatWasAskedStaysAsItWasCalledWhenTheClauseGoes() {
        Answer letter = write(document, "tiao-2");
        tell("DocumentRevised", 4, "PROACTIVE", "第一条 本办法废止前款规定。");
        await().atMost(PATIENCE)
                .untilAsserted(
                        () -> assertThat(write(document, "tiao-2").reasons()).containsExactly("clause-not-found"));
        assertThat(atTheDesk(letter).at("about/clause")).isEqualTo("第二条");
    }

    @Test
    void aDocumentThatIsNoLongerOpenToEverybodyIsNotConfirmedToAnybody() { // 定点定向公开
        tell("DocumentRevised", 4, "TARGETED", "第二条 只给指定对象。");
        await().atMost(PATIENCE)
                .untilAsserted(
                        () -> assertThat(write(document, "tiao-2").reasons()).containsExactly("document-not-public"));
    }

    @Test
    void aWithdrawnDocumentCannotBeAskedAboutAndALateFactDoesNotBringItBack() {
        Map<String, Object> gone = Map.of(
                "documentId",
                document,
                "version",
                5,
                "indexNumber",
                "x",
                "reason",
                "内容有误",
                "withdrawnAt",
                "2026-05-16T01:30:00Z",
                "type",
                "PUBLISHED_IN_ERROR");
        facts.send(DOCUMENTS, "DocumentWithdrawn", document, gone);
        tell("DocumentRevised", 4, "PROACTIVE", "第二条 迟到的文本。");
        UUID marker = UUID.randomUUID();
        ObjectNode other =
                (ObjectNode) JSON.readTree(Contracts.exampleText("zwgk.policy.documents/DocumentPublished.v1"));
        facts.send(DOCUMENTS, "DocumentPublished", document, other.put("documentId", marker.toString()));
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(write(marker, null).status()).isEqualTo(201));
        assertThat(write(document, null).reasons()).containsExactly("document-not-public");
    }

    @Test
    void anotherOfficeDoesNotReadWhatIsAsked() {
        Answer letter = write(document, "tiao-2");
        assertThat(api.get("/api/v1/message-cases/" + letter.at("id"), CHENJING).status())
                .isEqualTo(403);
    }
}
