package cn.zwgk.application;

import static cn.zwgk.test.Person.CHENJING;
import static cn.zwgk.test.Person.ZHENGWEI;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.zwgk.test.Answer;
import cn.zwgk.test.Api;
import cn.zwgk.test.MovableTime;
import cn.zwgk.test.Person;
import cn.zwgk.test.ServiceTest;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

@ServiceTest
class FollowingTests {

    private static final GreenMail MAIL = new GreenMail(new ServerSetup(freePort(), null, ServerSetup.PROTOCOL_SMTP));
    private static final String FOLLOWING = "/api/v1/applications/following";
    private static final String ADDRESS = "zhuge@example.cn";

    @Autowired
    private Api api;

    @Autowired
    private MovableTime time;

    @Autowired
    private JdbcClient database;

    private Applicants applicants;
    private Files files;

    @DynamicPropertySource
    static void aMailServer(DynamicPropertyRegistry properties) {
        MAIL.start();
        properties.add("spring.mail.host", () -> "127.0.0.1");
        properties.add("spring.mail.port", () -> MAIL.getSmtp().getPort());
        properties.add("zwgk.application.mail.office", () -> "office@example.cn");
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @AfterAll
    static void stopTheMailServer() {
        MAIL.stop();
    }

    @BeforeEach
    void someDay() throws Exception {
        applicants = new Applicants(api);
        files = new Files(api);
        time.set("2026-06-01T09:00");
        MAIL.purgeEmailFromAllMailboxes();
    }

    @AfterEach
    void resetTime() {
        time.reset();
    }

    private void awaitThatAllMailsAreSent() {
        await().until(() -> database.sql("select count(*) from mail_notice where address is not null")
                        .query(Long.class)
                        .single()
                == 0);
    }

    /** Mails of other tests may still be on their way. */
    private static List<MimeMessage> mailsAbout(Answer receipt) throws MessagingException, IOException {
        List<MimeMessage> about = new ArrayList<>();
        for (MimeMessage mail : MAIL.getReceivedMessages()) {
            if (mail.getContent().toString().contains(receipt.at("registrationNumber"))) {
                about.add(mail);
            }
        }
        return about;
    }

    @Test
    void theyWriteToEachOtherAndAMailSaysThatSomethingIsThere() throws MessagingException, IOException {
        Answer receipt = applicants.submit(withMail("地名命名审批材料"), "0193c4f0-6c1e-7a52-9c0f-3a5b8f2d1e01");
        String session = session(receipt);
        Answer written = write(session, Map.of("kind", "CORRECTION", "text", "补充：只要2024年的材料"));
        assertThat(written.status()).isEqualTo(200);
        assertThat(written.at("messages/0/by")).isEqualTo("您");

        String desk = Applicants.desk(receipt) + "/messages";
        assertThat(api.get("/api/v1/worklist/applications/messages?size=200", ZHENGWEI)
                        .node("items")
                        .findValuesAsString("id"))
                .contains(receipt.at("id"));
        Answer read = api.get(desk, ZHENGWEI);
        assertThat(read.at("messages/0/kindName")).isEqualTo("补正材料");
        assertThat(read.at("messages/0/fresh")).isEqualTo("true");
        assertThat(api.get(desk, ZHENGWEI).at("messages/0/fresh")).isEqualTo("false");

        assertThat(api.post(desk, Map.of("text", "已收到，请再补一份授权书"), ZHENGWEI).status())
                .isEqualTo(200);
        Answer seen = api.call(HttpMethod.GET, FOLLOWING, null, null, Map.of("Case-Session", session));
        assertThat(seen.at("messages/1/text")).isEqualTo("已收到，请再补一份授权书");
        assertThat(seen.at("messages/1/by")).isEqualTo("经办人员");
        assertThat(seen.text()).doesNotContain("郑伟");

        await().until(() -> mailsAbout(receipt).size() >= 2);
        for (MimeMessage mail : mailsAbout(receipt)) {
            assertThat(mail.getContent().toString())
                    .doesNotContain("授权书", "2024", receipt.at("secret"), Applicants.NAME);
        }
        assertThat(mailsAbout(receipt))
                .extracting(mail -> mail.getAllRecipients()[0].toString())
                .containsExactlyInAnyOrder(ADDRESS, "office@example.cn");
        awaitThatAllMailsAreSent();
    }

    @Test
    void afterTwentyMessagesADayTheNextIsToldWhenItMayCome() {
        Answer receipt = applicants.submit("殡葬设施布局");
        for (int n = 0; n < 20; n++) {
            assertThat(write(session(receipt), Map.of("text", "请问进展" + n)).status())
                    .isEqualTo(200);
            time.advance(Duration.ofMinutes(1));
        }
        Answer refused = write(session(receipt), Map.of("text", "请问进展"));
        assertThat(refused.code()).isEqualTo("too-many-messages");
        Duration wait = Duration.ofSeconds(Long.parseLong(refused.headers().getFirst("Retry-After")));
        assertThat(wait).isBetween(Duration.ofHours(23), Duration.ofDays(1));
        time.advance(wait);
        assertThat(write(session(receipt), Map.of("text", "请问进展")).status()).isEqualTo(200);
        awaitThatAllMailsAreSent();
    }

    @Test
    void aMailThatTheServerDoesNotTakeIsSentLater() {
        Answer receipt = applicants.submit(withMail("婚俗改革试点方案"), "0193c4f0-6c1e-7a52-9c0f-3a5b8f2d1e02");
        MAIL.stop();
        api.post(Applicants.desk(receipt) + "/messages", Map.of("text", "请来电"), ZHENGWEI);
        await().until(() -> attempts(receipt) > 0);
        MAIL.start();
        time.advance(Duration.ofHours(7));
        await().atMost(Duration.ofSeconds(40)).until(() -> mailsAbout(receipt).size() == 1);
    }

    @Test
    void aProofOfPaymentComesWithItsFile() { // 条例 Art. 42
        Answer receipt = applicants.submit("殡葬设施布局规划");
        String session = session(receipt);
        assertThat(write(session, Map.of("kind", "PAYMENT_PROOF", "text", "已缴费"))
                        .reasons())
                .containsExactly("proof-missing");
        Answer written = write(session, Map.of("kind", "PAYMENT_PROOF", "files", List.of(files.picture("MESSAGE"))));
        String file = written.at("messages/0/files/0/id");
        assertThat(api.call(HttpMethod.GET, FOLLOWING + "/files/" + file, null, null, Map.of("Case-Session", session))
                        .status())
                .isEqualTo(200);
        assertThat(api.get(Applicants.desk(receipt) + "/files/" + file, ZHENGWEI)
                        .status())
                .isEqualTo(200);
    }

    @Test
    void nothingOpensWithoutASessionAndASessionEnds() {
        Answer receipt = applicants.submit("志愿服务统计");
        String session = session(receipt);
        assertThat(api.get(FOLLOWING).code()).isEqualTo("session-over");
        assertThat(following("00" + session.substring(2)).code()).isEqualTo("session-over");
        assertThat(following(session).status()).isEqualTo(200);
        time.advance(Duration.ofMinutes(31));
        assertThat(following(session).code()).isEqualTo("session-over");
        String other = session(receipt);
        api.call(HttpMethod.POST, FOLLOWING + "/sessions/end", null, null, Map.of("Case-Session", other));
        assertThat(following(other).status()).isEqualTo(401);
    }

    @Test
    void aSessionOpensNoOtherCase() {
        Answer mine = applicants.submit("儿童福利机构名录");
        Answer others = applicants.submit("流浪乞讨人员救助数据");
        String session = session(mine);
        Answer written = write(session(others), Map.of("text", "附件", "files", List.of(files.picture("MESSAGE"))));
        String file = written.at("messages/0/files/0/id");
        assertThat(api.call(HttpMethod.GET, FOLLOWING + "/files/" + file, null, null, Map.of("Case-Session", session))
                        .code())
                .isEqualTo("file-unknown");
        assertThat(following(session).node("messages")).isEmpty();
        Person elsewhere = Person.named("qianli", "钱力", "社会救助科", "disclosure-officer");
        api.post(Applicants.desk(others) + "/acts/assign", Map.of("office", "儿童福利科"), ZHENGWEI);
        assertThat(api.get(Applicants.desk(others) + "/messages", elsewhere).code())
                .isEqualTo("not-on-this-case");
        assertThat(api.post(Applicants.desk(others) + "/messages", Map.of("text", "好"), elsewhere)
                        .code())
                .isEqualTo("not-on-this-case");
        assertThat(api.get(Applicants.desk(others) + "/messages", CHENJING).status())
                .isEqualTo(403);
    }

    @Test
    void aGuessedSecretIsRefusedAndClosesTheNumberForLongerEachTime() {
        String number = "2026-依申请-77777";
        for (int i = 0; i < 5; i++) {
            assertThat(open(number, "2222-2222-2222-2222", "198.51.100.1").status())
                    .isEqualTo(404);
        }
        assertThat(open(number, "2222-2222-2222-2222", "198.51.100.2").status()).isEqualTo(429);
        time.advance(Duration.ofMinutes(16));
        assertThat(open(number, "2222-2222-2222-2222", "198.51.100.1").status()).isEqualTo(404);
        time.advance(Duration.ofMinutes(16));
        assertThat(open(number, "2222-2222-2222-2222", "198.51.100.1").status()).isEqualTo(429);
    }

    @Test
    void anAddressThatTriesManyNumbersIsClosedToo() {
        for (int i = 0; i < 50; i++) {
            assertThat(open("2026-依申请-8%04d".formatted(i), "2222-2222-2222-2222", "198.51.100.9")
                            .status())
                    .isEqualTo(404);
        }
        Answer receipt = applicants.submit("社区治理经费");
        assertThat(open(receipt.at("registrationNumber"), receipt.at("secret"), "198.51.100.9")
                        .code())
                .isEqualTo("too-many-attempts");
        assertThat(open(receipt.at("registrationNumber"), receipt.at("secret"), "198.51.100.10")
                        .status())
                .isEqualTo(201);
    }

    @Test
    void messagesRestSealed() {
        Answer receipt = applicants.submit("见义勇为人员名单");
        write(session(receipt), Map.of("text", "我的银行卡号是六二二二"));
        assertThat(database.sql("select string_agg(m::text, '') from case_message m")
                        .query(String.class)
                        .single())
                .doesNotContain("银行卡号")
                .doesNotContain(
                        java.util.HexFormat.of().formatHex("银行卡号".getBytes(java.nio.charset.StandardCharsets.UTF_8)));
    }

    private int attempts(Answer receipt) {
        return database.sql("select coalesce(max(attempts), 0) from mail_notice where case_id = :id")
                .param("id", Applicants.id(receipt))
                .query(Integer.class)
                .single();
    }

    private String session(Answer receipt) {
        return open(receipt.at("registrationNumber"), receipt.at("secret"), "203.0.113.5")
                .at("token");
    }

    private Answer open(String number, String secret, String address) {
        return api.call(
                HttpMethod.POST,
                FOLLOWING + "/sessions",
                null,
                Map.of("registrationNumber", number, "secret", secret),
                Map.of("X-Forwarded-For", address));
    }

    private Answer following(String session) {
        return api.call(HttpMethod.GET, FOLLOWING, null, null, Map.of("Case-Session", session));
    }

    private Answer write(String session, Map<String, Object> draft) {
        return api.call(HttpMethod.POST, FOLLOWING + "/messages", null, draft, Map.of("Case-Session", session));
    }

    private static Map<String, Object> withMail(String description) {
        Map<String, Object> form = new HashMap<>(Applicants.form(description));
        @SuppressWarnings("unchecked")
        Map<String, Object> person = new HashMap<>((Map<String, Object>) form.get("applicant"));
        person.put("email", ADDRESS);
        form.put("applicant", person);
        return form;
    }
}
