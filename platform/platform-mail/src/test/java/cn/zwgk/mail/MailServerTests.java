package cn.zwgk.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.zwgk.test.MovableTime;
import cn.zwgk.test.SmtpServer;
import cn.zwgk.test.SmtpServer.Mood;
import java.time.Duration;
import java.time.InstantSource;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.mail.autoconfigure.MailSenderAutoConfiguration;
import org.springframework.boot.test.context.ConfigDataApplicationContextInitializer;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.mail.SimpleMailMessage;

@ExtendWith(OutputCaptureExtension.class)
class MailServerTests {

    private static final String ADDRESS = "zhuge@example.cn";

    private final MovableTime time = new MovableTime();
    private SmtpServer smtp = new SmtpServer();

    @AfterEach
    void closeTheServer() {
        smtp.close();
    }

    @Test
    void aMailComesFromTheHouse() {
        withServer(server -> {
            assertThat(server.isConfigured()).isTrue();
            assertThat(takes(server)).isTrue();
            assertThat(smtp.mails()).hasSize(1).first().satisfies(mail -> {
                assertThat(mail.to()).isEqualTo(ADDRESS);
                assertThat(mail.source()).contains("From: openness@mzj.mingzhou.example.cn");
            });
        });
    }

    @Test
    void withoutAServerNobodyIsWrittenTo() {
        context()
                .run(context -> assertThat(context.getBean(MailServer.class).isConfigured())
                        .isFalse());
    }

    @ParameterizedTest
    @EnumSource(
            value = Mood.class,
            names = {"IS_SILENT", "FALLS_SILENT", "HANGS_UP"})
    void aServerThatDoesNotAnswerIsLeftAloneForAMinute(Mood mood) {
        withServer(server -> {
            smtp.is(mood);
            assertThat(takes(server)).isFalse();
            assertThat(smtp.connections()).isOne();
            assertThat(takes(server)).isFalse();
            assertThat(smtp.connections()).as("left alone").isOne();
            smtp.is(Mood.TAKES);
            time.advance(Duration.ofSeconds(50));
            assertThat(takes(server)).as("still left alone").isFalse();
            time.advance(Duration.ofSeconds(10));
            assertThat(takes(server)).isTrue();
            assertThat(takes(server)).as("it answers again").isTrue();
        });
    }

    @Test
    void aServerThatIsDownIsLeftAloneToo() {
        int port = smtp.port();
        withServer(server -> {
            smtp.close();
            assertThat(takes(server)).isFalse();
            smtp = new SmtpServer(port);
            assertThat(takes(server)).isFalse();
            assertThat(smtp.connections()).isZero();
            time.advance(Duration.ofMinutes(1));
            assertThat(takes(server)).isTrue();
        });
    }

    @Test
    void afterTheMinuteOneMailTriesWhileTheOthersWaitTheirTurn() {
        withServer(
                server -> {
                    smtp.is(Mood.HANGS_UP);
                    assertThat(takes(server)).isFalse();
                    smtp.is(Mood.IS_SILENT);
                    time.advance(Duration.ofMinutes(1));
                    CompletableFuture<Boolean> first = CompletableFuture.supplyAsync(() -> takes(server));
                    await().until(() -> smtp.connections() == 1);
                    assertThat(takes(server)).isFalse();
                    assertThat(first).as("still waits for an answer").isNotDone();
                    assertThat(smtp.connections()).isOne();
                    smtp.close();
                    assertThat(answerOf(first)).isFalse();
                },
                "spring.mail.properties.mail.smtp.timeout=60000");
    }

    @Test
    void whatTheServerHasAgainstOneMailHoldsUpNoOther() {
        withServer(server -> {
            smtp.is(Mood.REFUSES);
            assertThat(takes(server)).isFalse();
            assertThat(takes(server)).isFalse();
            assertThat(smtp.connections()).isEqualTo(2);
            smtp.is(Mood.TAKES);
            assertThat(takes(server)).isTrue();
        });
    }

    @Test
    void anAddressThatIsNoneHoldsUpNoOtherAndTellsNothingOfTheServer() {
        withServer(server -> {
            assertThat(server.takes(UUID.randomUUID(), letter("没有 地址 <"))).isFalse();
            assertThat(takes(server)).isTrue();
            smtp.is(Mood.HANGS_UP);
            assertThat(takes(server)).isFalse();
            time.advance(Duration.ofMinutes(1));
            assertThat(server.takes(UUID.randomUUID(), letter("没有 地址 <"))).isFalse();
            smtp.is(Mood.TAKES);
            assertThat(server.takes(UUID.randomUUID(), letter("没有 地址 <"))).isFalse();
            assertThat(smtp.mails()).hasSize(1);
        });
    }

    @Test
    void aClockThatIsPutBackLeavesNoServerAloneForDays() {
        withServer(server -> {
            smtp.is(Mood.HANGS_UP);
            assertThat(takes(server)).isFalse();
            smtp.is(Mood.TAKES);
            time.advance(Duration.ofDays(-30));
            assertThat(takes(server)).isTrue();
        });
    }

    @Test
    void theLogNamesTheMailAndNotTheAddressThatTheServerRepeats(CapturedOutput output) {
        withServer(server -> {
            smtp.is(Mood.REFUSES);
            UUID mail = UUID.randomUUID();
            assertThat(server.takes(mail, letter(ADDRESS))).isFalse();
            assertThat(output).contains(mail.toString()).doesNotContain(ADDRESS);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"connectiontimeout", "timeout", "writetimeout"})
    void noServerIsWaitedForForLong(String wait) {
        context()
                .run(context -> assertThat(context.getEnvironment()
                                .getProperty("spring.mail.properties.mail.smtp." + wait, Integer.class))
                        .isBetween(1, 10_000));
    }

    private ApplicationContextRunner context() {
        return new ApplicationContextRunner()
                .withInitializer(new ConfigDataApplicationContextInitializer())
                .withPropertyValues("spring.config.import=classpath:zwgk-mail.yml")
                .withBean(InstantSource.class, () -> time)
                .withConfiguration(
                        AutoConfigurations.of(MailSenderAutoConfiguration.class, MailServerAutoConfiguration.class));
    }

    private void withServer(Consumer<MailServer> story, String... settings) {
        context()
                .withPropertyValues(
                        "spring.mail.host=127.0.0.1",
                        "spring.mail.port=" + smtp.port(),
                        "spring.mail.properties.mail.smtp.timeout=500")
                .withPropertyValues(settings)
                .run(context -> story.accept(context.getBean(MailServer.class)));
    }

    private static boolean takes(MailServer server) {
        return server.takes(UUID.randomUUID(), letter(ADDRESS));
    }

    private static SimpleMailMessage letter(String address) {
        SimpleMailMessage letter = new SimpleMailMessage();
        letter.setTo(address);
        letter.setSubject("有新消息");
        letter.setText("请登录查看");
        return letter;
    }

    private static boolean answerOf(CompletableFuture<Boolean> answer) {
        try {
            return answer.get(10, TimeUnit.SECONDS);
        } catch (InterruptedException | ExecutionException | TimeoutException e) {
            throw new IllegalStateException(e);
        }
    }
}
