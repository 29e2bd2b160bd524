package cn.zwgk.application;

import static cn.zwgk.application.Proposals.PROPOSALS;
import static cn.zwgk.test.Person.WUTING;
import static cn.zwgk.test.Person.ZHENGWEI;
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
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** What is proposed may become a document of the library, which policy-service has: 条例 Art. 44. */
@ServiceTest
class ProposedDocumentTests {

    private static final AtomicInteger LIBRARY_STATUS = new AtomicInteger(200);
    private static final HttpServer LIBRARY = library();

    @Autowired
    private Api api;

    @Autowired
    private MovableTime time;

    private Proposals proposals;
    private Disclosures disclosures;

    @DynamicPropertySource
    static void aPolicyService(DynamicPropertyRegistry properties) {
        properties.add(
                "zwgk.report.policy-url",
                () -> "http://127.0.0.1:" + LIBRARY.getAddress().getPort());
    }

    private static HttpServer library() {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.createContext("/api/v1/documents/", exchange -> {
                byte[] answer = "{\"title\": \"养老机构等级评定结果公告\"}".getBytes(StandardCharsets.UTF_8);
                exchange.getResponseHeaders().add("Content-Type", "application/json");
                exchange.sendResponseHeaders(LIBRARY_STATUS.get(), answer.length);
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
    static void stopTheLibrary() {
        LIBRARY.stop(0);
    }

    @BeforeEach
    void onAWednesdayInMay() {
        proposals = new Proposals(api);
        disclosures = new Disclosures(api);
        time.set("2026-05-13T09:00");
        LIBRARY_STATUS.set(200);
    }

    @AfterEach
    void resetTime() {
        time.reset();
    }

    @Test
    void anAcceptedProposalMayBecomeADocumentOfTheLibrary() { // 条例 Art. 44
        Answer first = disclosures.submitAs("司徒静", "330203197904121023", "殡葬服务收费依据清单", null);
        Answer second = disclosures.submitAs("夏侯明", "320102196512013279", "殡葬服务的收费依据清单", null);
        String proposal =
                PROPOSALS + "/" + proposals.propose("殡葬服务收费依据", first, second).at("line/id");
        // Nothing was given out yet, so there is no answer to offer
        assertThat(proposals.accept(proposal, "RELEASE", WUTING).code()).isEqualTo("proposal-nothing-to-release");
        assertThat(proposals.accept(proposal, "DOCUMENT", WUTING).at("wayName")).isEqualTo("作为文件发布");
        assertThat(proposals.accept(proposal, "DOCUMENT", WUTING).status()).isEqualTo(409);
        assertThat(api.get("/api/v1/worklist/disclosure-proposals?size=200", ZHENGWEI)
                        .text())
                .contains("落实公开");

        String link = proposal + "/acts/link-document";
        UUID document = UUID.randomUUID();
        assertThat(api.post(link, Map.of(), ZHENGWEI).reasons()).containsExactly("proposal-document-missing");
        LIBRARY_STATUS.set(404);
        assertThat(api.post(link, Map.of("documentId", document), ZHENGWEI).reasons())
                .containsExactly("proposal-document-not-public");
        LIBRARY_STATUS.set(500);
        assertThat(api.post(link, Map.of("documentId", document), ZHENGWEI).code())
                .isEqualTo("library-unavailable");
        LIBRARY_STATUS.set(200);
        Answer linked = api.post(link, Map.of("documentId", document), ZHENGWEI);
        assertThat(linked.at("line/state")).isEqualTo("CARRIED_OUT");
        assertThat(linked.at("documentTitle")).isEqualTo("养老机构等级评定结果公告");
        assertThat(api.post(proposal + "/acts/carry-out", Map.of(), WUTING).code())
                .isEqualTo("act-unknown");
    }
}
