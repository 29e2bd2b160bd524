package cn.zwgk.edge;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zwgk.test.Answer;
import cn.zwgk.test.Api;
import cn.zwgk.test.Person;
import cn.zwgk.test.ServiceTest;
import cn.zwgk.test.Tokens;
import cn.zwgk.web.AuthorizationRules;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

@ServiceTest(classes = EdgeService.class)
class EdgeTests {

    private static final String NOTES = "/api/v1/notes";

    private final Api api;
    private final JdbcClient database;
    private final RequestMappingHandlerMapping handlers;

    @Autowired
    EdgeTests(
            Api api,
            JdbcClient database,
            @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping handlers) {
        this.api = api;
        this.database = database;
        this.handlers = handlers;
    }

    @BeforeEach
    void emptyTheTable() {
        database.sql("DELETE FROM note").update();
    }

    @Test
    void everyReasonIsToldAtOnceInChineseWithAStableCode() {
        Answer answer = api.post(NOTES, Map.of("content", "           "), Person.CHENJING);
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.headers().getFirst("Content-Type")).isEqualTo("application/problem+json");
        assertThat(answer.reasons()).containsExactly("note-empty", "note-too-long");
        assertThat(answer.at("errors/1/message")).isEqualTo("内容不能超过 10 个字。");
        assertThat(answer.at("errors/1/field")).isEqualTo("content");
        assertThat(answer.at("requestId")).isEqualTo(answer.headers().getFirst("X-Request-Id"));
    }

    @Test
    void anActNeedsAValidTokenOfTheRightRole() {
        assertThat(api.post(NOTES, Map.of("content", "一"), null).code()).isEqualTo("sign-in-required");
        assertThat(api.post(NOTES, Map.of("content", "一"), Person.LIUMIN).code())
                .isEqualTo("not-permitted");
        assertThat(withToken(Tokens.expired(Person.CHENJING)).code()).isEqualTo("token-invalid");
        assertThat(withToken(Tokens.forged(Person.CHENJING)).code()).isEqualTo("token-invalid");
    }

    @Test
    void theOpenApiDocumentTellsWhatAnybodyMayCall() {
        Answer document = api.get("/v3/api-docs");
        assertThat(document.body().at("/paths/~1api~1v1~1notes/get/security").isEmpty())
                .isTrue();
        assertThat(document.body().at("/paths/~1api~1v1~1notes/get/security").isArray())
                .isTrue();
        assertThat(document.body().at("/paths/~1api~1v1~1notes/post/security").isMissingNode())
                .isTrue();
        assertThat(document.body().at("/security/0/bearer").isArray()).isTrue();
    }

    @Test
    void aHandlerWithoutARuleIsClosedAndFound() {
        assertThat(api.get(NOTES + "/forgotten", Person.CHENJING).status()).isEqualTo(403);
        assertThat(AuthorizationRules.handlersWithoutRule(handlers))
                .singleElement()
                .asString()
                .contains("forgotten");
    }

    @Test
    void whatWentWrongInsideStaysInside() {
        Answer answer = api.get(NOTES + "/broken");
        assertThat(answer.status()).isEqualTo(500);
        assertThat(answer.code()).isEqualTo("internal-error");
        assertThat(answer.text()).doesNotContain("jdbc");
    }

    @Test
    void malformedRequestsAreProblemsToo() {
        assertThat(api.post(NOTES, "{not json", Person.CHENJING).code()).isEqualTo("body-unreadable");
        assertThat(api.get("/api/v1/nothing-here").code()).isEqualTo("not-found");
        assertThat(api.get("/api/v9/notes").status()).isIn(400, 404);
        assertThat(api.delete(NOTES, null, Person.CHENJING).code()).isEqualTo("method-not-allowed");
        assertThat(api.get(NOTES + "?page=-1").code()).isEqualTo("page-out-of-range");
        assertThat(api.get(NOTES + "?size=100000").code()).isEqualTo("page-size-out-of-range");
        assertThat(api.get(NOTES + "?sort=id;drop%20table%20note").code()).isEqualTo("sort-not-supported");
    }

    @Test
    void aPageTellsTheExactTotal() {
        for (String content : List.of("丙", "甲", "乙")) {
            api.post(NOTES, Map.of("content", content), Person.CHENJING);
        }
        Answer answer = api.get(NOTES + "?page=1&size=2");
        assertThat(answer.node("items").size()).isEqualTo(1);
        assertThat(answer.node("total").asInt()).isEqualTo(3);
    }

    @Test
    void aRepetitionWithTheSameKeyGetsTheFirstAnswerAndHappensOnce() {
        String key = UUID.randomUUID().toString();
        Answer first = repeatable(key, "一次");
        Answer second = repeatable(key, "一次");
        assertThat(first.status()).isEqualTo(201);
        assertThat(second.status()).isEqualTo(201);
        assertThat(second.text()).isEqualTo(first.text());
        assertThat(notes()).isEqualTo(1);
        assertThat(repeatable(key, "另一次").code()).isEqualTo("idempotency-key-reused");
        assertThat(repeatable("short", "一次").code()).isEqualTo("idempotency-key-malformed");
    }

    @Test
    void repetitionsAtTheSameMomentHappenOnce() throws Exception {
        String key = UUID.randomUUID().toString();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Callable<Answer>> calls = java.util.Collections.nCopies(6, () -> repeatable(key, "同时"));
            for (Future<Answer> call : threads.invokeAll(calls)) {
                assertThat(call.get().status()).isEqualTo(201);
            }
        }
        assertThat(notes()).isEqualTo(1);
    }

    @Test
    void aRefusedRequestMayBeCorrectedAndSentAgainWithItsKey() {
        String key = UUID.randomUUID().toString();
        assertThat(repeatable(key, "").status()).isEqualTo(422);
        assertThat(repeatable(key, "改正后").status()).isEqualTo(201);
    }

    @Test
    void aStoredAnswerCannotBeReadFromTheDatabase() {
        repeatable(UUID.randomUUID().toString(), "秘密编号");
        byte[] stored = database.sql("SELECT answer FROM idempotency_key ORDER BY created_at DESC LIMIT 1")
                .query((row, number) -> row.getBytes(1))
                .single();
        assertThat(new String(stored, java.nio.charset.StandardCharsets.UTF_8)).doesNotContain("秘密编号");
    }

    @Test
    void aChangeNeedsTheVersionThatWasSeen() {
        assertThat(api.put(NOTES + "/7", Map.of(), null, Person.CHENJING).status())
                .isEqualTo(428);
        assertThat(api.put(NOTES + "/7", Map.of(), "\"6\"", Person.CHENJING).status())
                .isEqualTo(412);
        assertThat(api.put(NOTES + "/7", Map.of(), "\"7\"", Person.CHENJING).status())
                .isEqualTo(200);
    }

    @Test
    void theOpenApiDocumentIsServed() {
        assertThat(api.get("/v3/api-docs").text()).contains("\"" + NOTES + "\"");
    }

    private int notes() {
        return database.sql("SELECT count(*) FROM note").query(Integer.class).single();
    }

    private Answer repeatable(String key, String content) {
        return api.call(
                HttpMethod.POST, NOTES, Person.CHENJING, Map.of("content", content), Map.of("Idempotency-Key", key));
    }

    private Answer withToken(String token) {
        return api.call(HttpMethod.GET, NOTES, null, null, Map.of("Authorization", "Bearer " + token));
    }
}
