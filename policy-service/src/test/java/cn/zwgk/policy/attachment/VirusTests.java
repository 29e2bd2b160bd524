package cn.zwgk.policy.attachment;

import static cn.zwgk.policy.Desk.notice;
import static cn.zwgk.policy.Desk.title;
import static org.assertj.core.api.Assertions.assertThat;

import cn.zwgk.policy.Desk;
import cn.zwgk.test.Answer;
import cn.zwgk.test.Api;
import cn.zwgk.test.Person;
import cn.zwgk.test.ServiceTest;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** With a scanner configured, a file gets in only after the scanner has said that it is clean. */
@ServiceTest(properties = "zwgk.files.clamav.timeout=2s")
class VirusTests {

    /** A scanner as ClamAV is one, which finds the word 病毒样本 and says nothing at all of the word 沉默. */
    private static final ServerSocket SCANNER = listening();

    private final Api api;
    private final Desk desk;

    VirusTests(Api api) {
        this.api = api;
        this.desk = new Desk(api);
    }

    @DynamicPropertySource
    static void scanner(DynamicPropertyRegistry registry) {
        registry.add("zwgk.files.clamav.address", () -> "127.0.0.1:" + SCANNER.getLocalPort());
    }

    @AfterAll
    static void close() throws IOException {
        SCANNER.close();
    }

    @Test
    void aCleanFileGetsIn() {
        assertThat(uploaded("普通说明").status()).isEqualTo(201);
    }

    @Test
    void anInfectedFileIsRefusedAndNothingIsKept() {
        String id = desk.draft(notice(title("通知"))).at("id");
        assertThat(uploaded(id, "病毒样本").code()).isEqualTo("attachment-infected");
        assertThat(api.get("/api/v1/drafts/" + id, Person.CHENJING).node("attachments"))
                .isEmpty();
    }

    @Test
    void aScannerThatDoesNotAnswerLetsNothingIn() {
        Answer refused = uploaded("沉默");
        assertThat(refused.status()).isEqualTo(503);
        assertThat(refused.code()).isEqualTo("scanner-unavailable");
    }

    private Answer uploaded(String content) {
        return uploaded(desk.draft(notice(title("通知"))).at("id"), content);
    }

    private Answer uploaded(String id, String content) {
        MultiValueMap<String, Object> parts = new LinkedMultiValueMap<>();
        parts.add("file", new ByteArrayResource(content.getBytes(StandardCharsets.UTF_8)) {
            @Override
            public String getFilename() {
                return "说明.txt";
            }
        });
        return api.post("/api/v1/drafts/" + id + "/attachments", parts, Person.CHENJING);
    }

    private static ServerSocket listening() {
        try {
            ServerSocket server = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
            Thread.ofVirtual().start(() -> serve(server));
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void serve(ServerSocket server) {
        while (!server.isClosed()) {
            try {
                Socket caller = server.accept();
                Thread.ofVirtual().start(() -> answer(caller));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private static void answer(Socket caller) {
        try {
            String content = instream(new DataInputStream(caller.getInputStream()));
            if (content.contains("沉默")) {
                return; // The connection stays open, and no word comes.
            }
            String word = content.contains("病毒样本") ? "stream: Eicar-Test-Signature FOUND\0" : "stream: OK\0";
            caller.getOutputStream().write(word.getBytes(StandardCharsets.US_ASCII));
            caller.close();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private static String instream(DataInputStream in) throws IOException {
        in.readNBytes("zINSTREAM\0".length());
        StringBuilder content = new StringBuilder();
        for (int length = in.readInt(); length > 0; length = in.readInt()) {
            content.append(new String(in.readNBytes(length), StandardCharsets.UTF_8));
        }
        return content.toString();
    }
}
