package cn.zwgk.interpretation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.zwgk.test.Person;
import cn.zwgk.test.ServiceTest;
import cn.zwgk.timers.Timers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.transaction.support.TransactionOperations;
import tools.jackson.databind.json.JsonMapper;

/** What was public before this service listened is read from policy-service, played by a small server that fails at first. So does Keycloak. */
@ServiceTest
@Import(Story.class)
class GuidanceIntakeTests {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final JsonMapper JSON = new JsonMapper();
    private static final UUID STANDARD = UUID.randomUUID();
    private static final UUID GUIDE = UUID.randomUUID();
    private static final UUID WITHDRAWN = UUID.randomUUID();
    private static final AtomicInteger ASKED = new AtomicInteger();
    private static final AtomicInteger TOKENS = new AtomicInteger();
    private static final HttpServer POLICY = policy();

    @Autowired
    private Story story;

    @Autowired
    private JdbcClient database;

    @Autowired
    private Timers timers;

    @Autowired
    private TransactionOperations transaction;

    @DynamicPropertySource
    static void policyService(DynamicPropertyRegistry properties) {
        String address = "http://127.0.0.1:" + POLICY.getAddress().getPort();
        properties.add("zwgk.interpretation.guidance-intake.policy-url", () -> address);
        properties.add("zwgk.client.token-url", () -> address + "/token");
        properties.add("zwgk.client.secret", () -> "secret");
        properties.add("zwgk.interpretation.guidance-intake.patience", () -> "1s");
        properties.add("zwgk.interpretation.guidance-intake.page-size", () -> "1");
    }

    private static HttpServer policy() {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.createContext(
                    "/token",
                    exchange -> answer(
                            exchange,
                            TOKENS.incrementAndGet() == 1
                                    ? List.of("no token")
                                    : Map.of("access_token", "granted", "token_type", "Bearer")));
            server.createContext("/api/v1/assistance-standards/changes", exchange -> {
                if (ASKED.incrementAndGet() == 1) {
                    exchange.sendResponseHeaders(503, -1);
                    exchange.close();
                    return;
                }
                answer(exchange, stretch(1, false, "StandardSet", standard(4, "1180")));
            });
            server.createContext("/api/v1/guides/changes", exchange -> {
                boolean isFirst = exchange.getRequestURI().getQuery().contains("after=0");
                answer(
                        exchange,
                        isFirst
                                ? stretch(
                                        7,
                                        true,
                                        "GuidePublished",
                                        Map.of(
                                                "guideId",
                                                GUIDE,
                                                "version",
                                                2,
                                                "title",
                                                "低保申请指南" + GUIDE,
                                                "url",
                                                "/guides/" + GUIDE))
                                : stretch(
                                        9,
                                        false,
                                        "GuideWithdrawn",
                                        Map.of("guideId", WITHDRAWN, "version", 5, "title", "旧指南" + WITHDRAWN)));
            });
            server.start();
            return server;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, Object> standard(int version, String amount) {
        return Map.of(
                "categoryId",
                STANDARD,
                "version",
                version,
                "title",
                "低保标准" + STANDARD,
                "unit",
                "元/月·人",
                "amounts",
                List.of(Map.of("district", "月湖区", "amount", Integer.parseInt(amount), "effectiveFrom", "2026-01-01")),
                "url",
                "/standards?category=dibao");
    }

    private static Map<String, Object> stretch(int next, boolean more, String type, Map<String, ?> data) {
        return Map.of("items", List.of(Map.of("type", type, "change", next, "data", data)), "next", next, "more", more);
    }

    private static void answer(HttpExchange exchange, Object body) throws IOException {
        byte[] bytes = JSON.writeValueAsString(body).getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    @AfterAll
    static void closeThePolicyService() {
        POLICY.stop(0);
    }

    @Test
    void standardsAndGuidesOfBeforeAreKnownOnceAndNewerFactsStay() {
        await().atMost(PATIENCE).until(() -> titles("STANDARD").contains("低保标准" + STANDARD));
        await().atMost(PATIENCE).until(() -> titles("GUIDE").contains("低保申请指南" + GUIDE));
        await().atMost(PATIENCE).until(() -> complete() == 2);
        assertThat(titles("GUIDE")).as("withdrawn ones are not offered").doesNotContain("旧指南" + WITHDRAWN);
        assertThat(ASKED).as("tried again after it failed").hasValueGreaterThan(1);
        assertThat(TOKENS).as("and after Keycloak gave no token").hasValueGreaterThan(1);

        story.facts.send("zwgk.policy.standards", "StandardSet", STANDARD, standard(6, "1245"));
        await().atMost(PATIENCE).until(() -> version() == 6);
        database.sql("DELETE FROM guidance_intake").update();
        int before = ASKED.get();
        readAgain();
        await().atMost(PATIENCE).until(() -> complete() == 2);
        assertThat(ASKED.get()).isGreaterThan(before);
        assertThat(version()).as("what was told since stays").isEqualTo(6);

        int atTheEnd = ASKED.get();
        readAgain();
        await().atMost(PATIENCE).until(() -> waiting() == 0);
        assertThat(ASKED).as("read to the end is not read again").hasValue(atTheEnd);
    }

    /** The timers that a start of the service sets. */
    private void readAgain() {
        transaction.executeWithoutResult(status -> List.of("standards", "guides")
                .forEach(source -> timers.schedule("guidance-sources-read", source, story.time.instant())));
    }

    private List<String> titles(String kind) {
        return story.api
                .get("/api/v1/guidance-editions/sources?kind=" + kind, Person.CHENJING)
                .body()
                .valueStream()
                .map(source -> source.path("title").asString())
                .toList();
    }

    private int complete() {
        return database.sql("SELECT count(*) FROM guidance_intake WHERE complete_at IS NOT NULL")
                .query(Integer.class)
                .single();
    }

    private int waiting() {
        return database.sql("SELECT count(*) FROM scheduled_tasks WHERE task_name = 'guidance-sources-read'")
                .query(Integer.class)
                .single();
    }

    private long version() {
        return database.sql("SELECT version FROM guidance_source WHERE kind = 'STANDARD' AND id = :id")
                .param("id", STANDARD)
                .query(Long.class)
                .single();
    }
}
