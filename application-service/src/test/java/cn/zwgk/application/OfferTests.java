package cn.zwgk.application;

import static cn.zwgk.test.Person.CHENJING;
import static cn.zwgk.test.Person.WUTING;
import static org.assertj.core.api.Assertions.assertThat;

import cn.zwgk.test.Answer;
import cn.zwgk.test.Api;
import cn.zwgk.test.MovableTime;
import cn.zwgk.test.ServiceTest;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

@ServiceTest
class OfferTests {

    private static final String OFFERS = "/api/v1/applications/offers";
    private static final List<String> QUESTIONS = new CopyOnWriteArrayList<>();
    private static final AtomicInteger STATUS = new AtomicInteger(200);
    private static final HttpServer SEARCH = search();

    @Autowired
    private Api api;

    @Autowired
    private MovableTime time;

    @DynamicPropertySource
    static void aSearchService(DynamicPropertyRegistry properties) {
        properties.add(
                "zwgk.application.offers.search-url",
                () -> "http://127.0.0.1:" + SEARCH.getAddress().getPort());
    }

    private static HttpServer search() {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.createContext("/api/v1/search", exchange -> {
                QUESTIONS.add(URLDecoder.decode(exchange.getRequestURI().getRawQuery(), StandardCharsets.UTF_8));
                byte[] answer = """
                        {"total": 12, "items": [{"kindName": "政策文件", "title": "养老机构等级评定办法", "url": "/documents/1",
                         "documentNumber": "明民发〔2025〕14号", "publishedAt": "2025-06-01T00:00:00+08:00",
                         "validityName": "现行有效", "highlights": ["评定<em>结果</em>每年公布 &amp; 更新"]}]}
                        """.getBytes(StandardCharsets.UTF_8);
                exchange.getResponseHeaders().add("Content-Type", "application/json");
                exchange.sendResponseHeaders(STATUS.get(), answer.length);
                exchange.getResponseBody().write(answer);
                exchange.close();
            });
            server.start();
            return server;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @AfterAll
    static void stopTheSearch() {
        SEARCH.stop(0);
    }

    @BeforeEach
    void inAMonthOfItsOwn() {
        time.set("2023-02-01T09:00");
        STATUS.set(200);
        QUESTIONS.clear();
    }

    @AfterEach
    void resetTime() {
        time.reset();
    }

    @Test
    void whatIsPublishedIsOfferedAndWhatCameOfItIsCounted() { // 条例 Art. 36(1)
        Answer offers = api.post(OFFERS, Map.of("description", "张三 13800005678 的养老机构等级评定结果"), null);
        assertThat(offers.at("items/0/title")).isEqualTo("养老机构等级评定办法");
        assertThat(offers.at("items/0/passage")).isEqualTo("评定结果每年公布 & 更新");
        assertThat(offers.at("items/0/publishedOn")).isEqualTo("2025-06-01");
        assertThat(QUESTIONS.getFirst()).contains("养老机构等级评定结果").doesNotContain("13800005678");

        for (String outcome : List.of("OPENED", "HELPED", "FILED_ANYWAY", "FILED_ANYWAY")) {
            assertThat(api.post(OFFERS + "/outcomes", Map.of("outcome", outcome), null)
                            .status())
                    .isEqualTo(204);
        }
        Answer figures = api.get(OFFERS + "/figures?from=2023-01-01&to=2023-12-31", WUTING);
        assertThat(figures.at("0/month")).isEqualTo("2023-02");
        assertThat(figures.at("0/figures/OFFERED")).isEqualTo("1");
        assertThat(figures.at("0/figures/FILED_ANYWAY")).isEqualTo("2");
    }

    @Test
    void aSearchThatFailsKeepsNobodyFromApplying() {
        STATUS.set(503);
        Answer offers = api.post(OFFERS, Map.of("description", "养老机构等级评定结果"), null);
        assertThat(offers.status()).isEqualTo(200);
        assertThat(offers.at("available")).isEqualTo("false");
        assertThat(offers.node("items")).isEmpty();
    }

    @Test
    void nobodyCountsWhatOnlyThePlatformKnows() {
        assertThat(api.post(OFFERS + "/outcomes", Map.of("outcome", "OFFERED"), null)
                        .reasons())
                .containsExactly("offer-outcome-unknown");
        assertThat(api.get(OFFERS + "/figures").status()).isEqualTo(401);
        assertThat(api.get(OFFERS + "/figures", CHENJING).status()).isEqualTo(403);
    }
}
