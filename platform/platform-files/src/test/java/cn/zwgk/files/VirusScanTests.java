package cn.zwgk.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** On a real socket: a file is clean when the scanner says so, and in no other case. */
class VirusScanTests {

    /** What a scanner does with a connection. */
    private interface Manner {

        void with(Socket caller) throws IOException;
    }

    private static final Duration PATIENCE = Duration.ofMillis(700);

    @TempDir
    Path folder;

    private final CountDownLatch over = new CountDownLatch(1);
    private ServerSocket server;
    private Path file;

    @BeforeEach
    void aFileOfSeveralChunks() throws IOException {
        server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        file = Files.writeString(folder.resolve("notice.txt"), "关于临时救助的公示\n".repeat(9_000));
    }

    @AfterEach
    void close() throws IOException {
        over.countDown();
        server.close();
    }

    @Test
    void theScannerReceivesEveryByteAndAClearAnswerLetsTheFilePass() throws Exception {
        CompletableFuture<byte[]> received = new CompletableFuture<>();
        scanner(caller -> {
            received.complete(instream(caller));
            answer(caller, "stream: OK\0");
        });
        scan();
        assertThat(received.get()).isEqualTo(Files.readAllBytes(file));
    }

    @Test
    void whatTheScannerFindsIsTold() {
        scanner(caller -> {
            instream(caller);
            answer(caller, "stream: Win.Test.EICAR_HDB-1 FOUND\0");
        });
        assertThatExceptionOfType(Infected.class)
                .isThrownBy(this::scan)
                .satisfies(found -> assertThat(found.name()).isEqualTo("Win.Test.EICAR_HDB-1"));
    }

    @Test
    void aFileLargerThanTheScannerTakesIsNotScanned() {
        scanner(caller -> {
            caller.getInputStream().readNBytes(100);
            answer(caller, "INSTREAM size limit exceeded. ERROR\0");
        });
        assertUnavailable();
    }

    @Test
    void anAnswerThatNobodyKnowsIsNone() {
        scanner(caller -> {
            instream(caller);
            answer(caller, "HTTP/1.1 200 OK\r\n\r\nstream: OK\0");
        });
        assertUnavailable();
    }

    @Test
    void aScannerThatHangsUpHasNotAnswered() {
        scanner(Socket::close);
        assertUnavailable();
    }

    @Test
    void aSilentScannerIsNotWaitedForLongerThanConfigured() {
        scanner(caller -> {
            instream(caller);
            untilTheEnd();
        });
        assertUnavailable();
    }

    @Test
    void aScannerThatDoesNotTakeTheFileIsNotWaitedFor() throws IOException {
        Files.write(file, new byte[32 * 1024 * 1024]);
        scanner(caller -> untilTheEnd());
        assertUnavailable();
    }

    @Test
    void anAnswerWithoutEndIsCutOff() {
        scanner(caller -> {
            instream(caller);
            OutputStream out = caller.getOutputStream();
            while (over.getCount() > 0) {
                out.write("stream: OK ".getBytes(StandardCharsets.US_ASCII));
            }
        });
        assertUnavailable();
    }

    @Test
    void aConfiguredScannerThatIsNotThereRefuses() throws IOException {
        server.close();
        assertUnavailable();
    }

    @Test
    void whereNoScannerIsConfiguredNothingIsAsked() {
        assertThatCode(() -> new VirusScan(" ", PATIENCE).check(file)).doesNotThrowAnyException();
    }

    private void assertUnavailable() {
        assertThatExceptionOfType(ScannerUnavailable.class).isThrownBy(this::scan);
    }

    private void scan() {
        new VirusScan("127.0.0.1:" + server.getLocalPort(), PATIENCE).check(file);
    }

    private void scanner(Manner manner) {
        Thread.ofVirtual().start(() -> {
            try (Socket caller = server.accept()) {
                manner.with(caller);
            } catch (IOException hungUp) {
                over.countDown();
            }
        });
    }

    private void untilTheEnd() {
        try {
            over.await();
        } catch (InterruptedException end) {
            Thread.currentThread().interrupt();
        }
    }

    private static byte[] instream(Socket caller) throws IOException {
        DataInputStream in = new DataInputStream(caller.getInputStream());
        assertThat(new String(in.readNBytes(10), StandardCharsets.US_ASCII)).isEqualTo("zINSTREAM\0");
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        for (int length = in.readInt(); length > 0; length = in.readInt()) {
            content.write(in.readNBytes(length));
        }
        return content.toByteArray();
    }

    private static void answer(Socket caller, String answer) throws IOException {
        caller.getOutputStream().write(answer.getBytes(StandardCharsets.US_ASCII));
        caller.getOutputStream().flush();
    }
}
