package cn.zwgk.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a mistaken or hostile client sends is answered in the shape of every other problem. */
class MalformedRequestTests {

    @SuppressWarnings("NullAway.Init")
    private static RunningGateway gateway;

    @BeforeAll
    static void start() {
        gateway = new RunningGateway();
    }

    @AfterAll
    static void stop() {
        gateway.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /api/v1/documents?q=养老 HTTP/1.1",
                "GET /api/v1/documents?q=[a] HTTP/1.1",
                "GET /api/v1/documents/%zz HTTP/1.1",
                "GET /api/v1/documents/..%2f..%2fetc HTTP/1.1",
                "GET /api/v1/documents;x=1 HTTP/1.1",
                "GET /api/v1/documents HTTP/1.1\r\nContent-Length: many",
                "GET /api/v1/documents HTTP/1.1\r\nX-Name: \u0001",
                "no request at all HTTP/1.1"
            })
    void isAnsweredWithAProblem(String head) throws IOException {
        String answer = answerTo(head);
        assertThat(answer).startsWith("HTTP/1.1 400").containsIgnoringCase("Content-Type: application/problem+json");
        assertThat(answer).contains("\"code\":\"request-malformed\"").contains("请求格式有误，请检查地址和参数。");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Bearer", "Bearer ", "Bearer a b", "Bearer ü", "Basic eDp5", "x"})
    void aMalformedTokenIsNoToken(String authorization) throws IOException {
        String answer = answerTo("GET /api/v1/drafts HTTP/1.1\r\nAuthorization: " + authorization);
        assertThat(answer)
                .matches("(?s)HTTP/1.1 40[01].*")
                .containsIgnoringCase("Content-Type: application/problem+json");
        assertThat(answer).containsPattern("\"code\":\"(token-invalid|sign-in-required|request-malformed)\"");
    }

    /** Written by hand, since no HTTP client would send it. */
    private static String answerTo(String head) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), gateway.port())) {
            socket.setSoTimeout(10_000);
            OutputStream out = socket.getOutputStream();
            out.write((head + "\r\nHost: localhost\r\nConnection: close\r\n\r\n").getBytes(StandardCharsets.UTF_8));
            out.flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
