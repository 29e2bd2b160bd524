package cn.zwgk.interpretation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.zwgk.test.Answer;
import cn.zwgk.test.Person;
import cn.zwgk.test.ServiceTest;
import cn.zwgk.test.SmtpServer;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Who signed up for an occasion is told by mail when it is moved or cancelled and when there is a place after all. */
@ServiceTest
@Import(Story.class)
class OccasionMailTests {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String DESK = "/api/v1/interpretation-events";
    private static final String PUBLIC = Story.LIBRARY + "/events";
    private static final SmtpServer MAIL = new SmtpServer();

    private final Story story;
    private final JdbcClient database;
    private final Map<String, String> addresses = new HashMap<>();

    @Autowired
    OccasionMailTests(Story story, JdbcClient database) {
        this.story = story;
        this.database = database;
    }

    @DynamicPropertySource
    static void aMailServer(DynamicPropertyRegistry properties) {
        properties.add("spring.mail.host", () -> "127.0.0.1");
        properties.add("spring.mail.port", MAIL::port);
        properties.add("spring.mail.properties.mail.smtp.timeout", () -> "500");
    }

    @AfterAll
    static void closeTheMailServer() {
        MAIL.close();
    }

    @AfterEach
    void backToTheTimeOfTheMachine() {
        MAIL.is(SmtpServer.Mood.TAKES);
        story.time.reset();
    }

    @Test
    void whoSignedUpAndWhoWaitsIsToldOfAMoveOnceWithOldAndNewAndNobodyElsesName() {
        UUID id = announced(1);
        Answer first = signUp(id, "张秀英", "13800001111", address());
        Answer second = signUp(id, "李建国", "13800002222", address());
        signUp(id, "王小红", "13800003333", null);
        Answer moved = move(id, "市民中心三楼", "台风预警");
        assertThat(moved.status()).as(moved.text()).isEqualTo(200);
        assertThat(moved.node("mailConfigured").asBoolean()).isTrue();
        assertThat(moved.node("notices/0/mails/unreachable").asInt())
                .as("one gave no address and has to be called")
                .isEqualTo(1);

        await().atMost(PATIENCE).until(() -> told(id, 0, "sent") == 2);
        String mail = textTo(first);
        assertThat(mail)
                .contains(
                        "东湖街道社区服务中心",
                        "市民中心三楼",
                        "台风预警",
                        first.at("number"),
                        "报名成功",
                        "/interpretations/events/track",
                        "0574-12345678")
                .doesNotContain("张秀英", "李建国", "王小红", second.at("number"), first.at("secret"));
        assertThat(textTo(second)).contains(second.at("number"), "候补");
        assertThat(mailsTo(first)).hasSize(1);

        Map<String, Object> onlyTheSignUp = moving(id, "市民中心三楼", "延长报名");
        onlyTheSignUp.put(
                "signUpUntil", story.time.instant().plus(Duration.ofDays(19)).toString());
        assertThat(story.api
                        .post(DESK + "/" + id + "/acts/move", onlyTheSignUp, Person.WUTING)
                        .node("notices/1/mails/sent")
                        .asInt())
                .as("same time and place")
                .isZero();
        story.api.post(DESK + "/" + id + "/acts/cancel", Map.of("reason", "场地停用"), Person.WUTING);
        await().atMost(PATIENCE).until(() -> told(id, 2, "sent") == 2);
        assertThat(mailsTo(first)).hasSize(2);
        assertThat(text(mailsTo(first).getLast())).contains("取消了", "市民中心三楼", "场地停用");
        assertThat(story.api.get(DESK + "/" + id + "/sign-ups", Person.CHENJING).text())
                .contains("已发送", "没有发邮件，请电话通知");
    }

    @Test
    void whoMovesUpFromTheWaitingListIsTold() {
        UUID id = announced(1);
        Answer first = signUp(id, "张三", "13800001111", address());
        Answer second = signUp(id, "李四", "13800002222", address());
        story.api.post(PUBLIC + "/sign-ups/cancellation", credentials(first), null);
        await().atMost(PATIENCE).until(() -> mailsTo(second).size() == 1);
        assertThat(textTo(second)).contains("有名额了", "东湖街道社区服务中心", second.at("number"));
        await().atMost(PATIENCE)
                .until(() -> story.api
                                .get(DESK + "/" + id, Person.WUTING)
                                .node("placesTold/sent")
                                .asInt()
                        == 1);
        assertThat(mailsTo(first)).as("who gave up is told nothing").isEmpty();
    }

    @Test
    void aMailThatTheServerRefusesIsSentLaterAndOneToWhoGaveUpMeanwhileIsNot() {
        UUID id = announced(2);
        Answer stays = signUp(id, "张三", "13800001111", address());
        Answer leaves = signUp(id, "李四", "13800002222", address());
        MAIL.is(SmtpServer.Mood.REFUSES);
        move(id, "市民中心三楼", "台风预警");
        await().atMost(PATIENCE).until(() -> attempts(id) >= 2);
        assertThat(told(id, 0, "waiting")).isEqualTo(2);
        story.api.post(PUBLIC + "/sign-ups/cancellation", credentials(leaves), null);
        MAIL.is(SmtpServer.Mood.TAKES);
        story.time.advance(Duration.ofMinutes(2));
        await().atMost(PATIENCE).until(() -> told(id, 0, "sent") == 1 && told(id, 0, "waiting") == 0);
        assertThat(mailsTo(stays)).hasSize(1);
        assertThat(mailsTo(leaves)).isEmpty();
    }

    @Test
    void aServerThatDoesNotAnswerHoldsNobodyUpAndOldNewsNeverFollowsNew() {
        UUID id = announced(2);
        Answer person = signUp(id, "张三", "13800001111", address());
        MAIL.is(SmtpServer.Mood.IS_SILENT);
        assertThat(move(id, "市民中心三楼", "台风预警").status()).isEqualTo(200);
        await().atMost(PATIENCE).until(() -> attempts(id) >= 1);
        assertThat(MAIL.connections()).isPositive();
        MAIL.is(SmtpServer.Mood.TAKES);
        move(id, "文化馆一楼", "三楼会议冲突");
        await().atMost(PATIENCE).until(() -> attempts(id) >= 2);
        assertThat(MAIL.connections())
                .as("a server that did not answer is left alone for a minute")
                .isZero();
        story.time.advance(Duration.ofMinutes(2));
        await().atMost(PATIENCE).until(() -> told(id, 1, "sent") == 1);
        await().atMost(PATIENCE).until(() -> told(id, 0, "waiting") == 0);
        assertThat(mailsTo(person)).hasSize(1);
        assertThat(textTo(person)).contains("市民中心三楼", "文化馆一楼");
    }

    @Test
    void whatIsNotTakenUntilTheOccasionBeginsIsGivenUpAndTheOfficerSeesIt() {
        UUID id = announced(2);
        signUp(id, "张三", "13800001111", address());
        MAIL.is(SmtpServer.Mood.REFUSES);
        move(id, "市民中心三楼", "台风预警");
        await().atMost(PATIENCE).until(() -> attempts(id) >= 1);
        story.time.advance(Duration.ofDays(21));
        await().atMost(PATIENCE).until(() -> told(id, 0, "failed") == 1);
        assertThat(story.api.get(DESK + "/" + id + "/sign-ups", Person.CHENJING).text())
                .contains("未送达，请电话通知");
    }

    @Test
    void addressesAreSealedMaskedAndErasedWithTheSignUp() {
        UUID id = announced(2);
        String address = address();
        Answer receipt = signUp(id, "张三", "13800001111", address);
        assertThat(signUp(id, "李四", "13800002222", "不是邮箱").reasons()).isNotEmpty();
        assertThat(signUp(id, "李四", "13800002222", "a@b.cn\r\nBcc: c@d.cn").status())
                .isEqualTo(422);
        assertThat(sealed(receipt))
                .isPresent()
                .hasValueSatisfying(bytes -> assertThat(new String(bytes, StandardCharsets.ISO_8859_1))
                        .doesNotContain(address));
        assertThat(story.api.get(DESK + "/" + id + "/sign-ups", Person.CHENJING).text())
                .doesNotContain(address);
        story.api.post(PUBLIC + "/sign-ups/cancellation", credentials(receipt), null);
        assertThat(sealed(receipt)).isEmpty();
    }

    private Optional<byte[]> sealed(Answer receipt) {
        return database.sql("SELECT email_sealed FROM occasion_sign_up WHERE number = :number")
                .param("number", receipt.at("number"))
                .query((row, line) -> Optional.ofNullable(row.getBytes(1)))
                .single();
    }

    private int attempts(UUID occasion) {
        return database.sql("SELECT coalesce(sum(attempts), 0) FROM occasion_mail WHERE occasion = :occasion")
                .param("occasion", occasion)
                .query(Integer.class)
                .single();
    }

    private int told(UUID occasion, int notice, String how) {
        return story.api
                .get(DESK + "/" + occasion, Person.WUTING)
                .node("notices/" + notice + "/mails/" + how)
                .asInt();
    }

    private List<SmtpServer.Received> mailsTo(Answer receipt) {
        String address = addresses.getOrDefault(receipt.at("number"), "");
        return MAIL.mails().stream().filter(mail -> mail.to().equals(address)).toList();
    }

    private String textTo(Answer receipt) {
        return text(mailsTo(receipt).getLast());
    }

    private static String text(SmtpServer.Received mail) {
        try {
            MimeMessage message =
                    new MimeMessage(null, new ByteArrayInputStream(mail.source().getBytes(StandardCharsets.UTF_8)));
            return message.getSubject() + "\n" + message.getContent();
        } catch (MessagingException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String address() {
        return "p" + UUID.randomUUID() + "@example.cn";
    }

    private UUID announced(int capacity) {
        Story.Document document = story.aDocument().published();
        document.duty();
        Instant start = story.time.instant().plus(Duration.ofDays(10));
        Map<String, Object> plan = new HashMap<>();
        plan.put("documentId", document.id);
        plan.put("form", "ON_SITE");
        plan.put("title", "老年助餐政策宣讲会");
        plan.put("startsAt", start.toString());
        plan.put("endsAt", start.plusSeconds(5400).toString());
        plan.put("place", "东湖街道社区服务中心");
        plan.put("accessibility", "现场有手语翻译，有无障碍通道");
        plan.put("phone", "0574-12345678");
        plan.put("capacity", capacity);
        plan.put("signUpUntil", start.minusSeconds(3600).toString());
        Answer planned = story.api.post(DESK, plan, Person.CHENJING);
        assertThat(planned.status()).as(planned.text()).isEqualTo(201);
        story.act(DESK + "/" + planned.at("id"), "announce", Person.WUTING);
        return UUID.fromString(planned.at("id"));
    }

    private Map<String, Object> moving(UUID occasion, String place, String reason) {
        Map<String, Object> move = new HashMap<>();
        Answer page = story.api.get(DESK + "/" + occasion, Person.WUTING);
        Instant start = Instant.parse(page.at("plan/startsAt"));
        boolean isFirst = page.node("notices").isEmpty();
        Instant later = isFirst ? start.plus(Duration.ofDays(10)) : start;
        move.put("startsAt", later.toString());
        move.put("endsAt", later.plusSeconds(5400).toString());
        move.put("place", place);
        move.put("signUpUntil", later.minusSeconds(3600).toString());
        move.put("reason", reason);
        return move;
    }

    private Answer move(UUID occasion, String place, String reason) {
        return story.api.post(DESK + "/" + occasion + "/acts/move", moving(occasion, place, reason), Person.WUTING);
    }

    private Answer signUp(UUID occasion, String name, String contact, @Nullable String email) {
        Map<String, Object> input = new HashMap<>(Map.of("name", name, "contact", contact));
        input.put("email", email);
        Answer receipt = story.api.post(PUBLIC + "/" + occasion + "/sign-ups", input, null);
        if (email != null && receipt.status() == 201) {
            addresses.put(receipt.at("number"), email);
        }
        return receipt;
    }

    private static Map<String, String> credentials(Answer receipt) {
        return Map.of("number", receipt.at("number"), "secret", receipt.at("secret"));
    }
}
