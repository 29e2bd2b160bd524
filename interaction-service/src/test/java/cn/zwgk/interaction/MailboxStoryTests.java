package cn.zwgk.interaction;

import static cn.zwgk.test.Person.CHENJING;
import static cn.zwgk.test.Person.FENGYU;
import static cn.zwgk.test.Person.HANLEI;
import static cn.zwgk.test.Person.LINGUODONG;
import static cn.zwgk.test.Person.OTHER_SYSTEM;
import static cn.zwgk.test.Person.WANGQIANG;
import static cn.zwgk.test.Person.WUTING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.zwgk.test.Answer;
import cn.zwgk.test.Api;
import cn.zwgk.test.KafkaFacts;
import cn.zwgk.test.MovableTime;
import cn.zwgk.test.Person;
import cn.zwgk.test.ServiceTest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;

@ServiceTest
class MailboxStoryTests {

    private static final String TOPIC = "zwgk.interaction";
    private static final String NAME = "慕容晓云";
    private static final String PHONE = "13900001234";
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @Autowired
    private Api api;

    @Autowired
    private KafkaFacts facts;

    @Autowired
    private MovableTime time;

    @Autowired
    private JdbcClient database;

    @BeforeEach
    void beforeTheFirstOfMay() {
        time.set("2026-04-27T09:00");
    }

    @AfterEach
    void resetTime() {
        time.reset();
    }

    @Test
    void aMessageToTheLeaderIsReceivedAssignedAnsweredAfterReviewPublishedAndRated() {
        Answer receipt = write("东门社区食堂何时供餐");
        assertThat(receipt.status()).isEqualTo(201);
        assertThat(receipt.at("number")).matches("HD2026-\\d{5}");
        assertThat(receipt.at("lastDay")).isEqualTo("2026-05-09");
        KafkaFacts.Seen received = facts.await(TOPIC, "MessageReceived", id(receipt));
        assertThat(received.data().path("channel").asString()).isEqualTo("LEADER_MAILBOX");

        assertThat(api.get("/api/v1/worklist/messages?size=200", FENGYU)
                        .node("items")
                        .findValuesAsString("id"))
                .contains(receipt.at("id"));
        assertThat(act(receipt, "assign", Map.of("office", "养老服务科"), FENGYU).at("stateName"))
                .isEqualTo("办理中");
        assertThat(act(receipt, "draft-answer", Map.of("answer", "答复"), WANGQIANG)
                        .code())
                .isEqualTo("not-your-office");
        assertThat(act(receipt, "draft-answer", Map.of("answer", NAME + "同志：5月8日起供餐。"), CHENJING)
                        .status())
                .isEqualTo(200);
        assertThat(track(receipt).node("answer").isNull()).isTrue();
        assertThat(act(receipt, "approve-answer", Map.of(), LINGUODONG).at("answer/late"))
                .isEqualTo("false");
        assertThat(track(receipt).at("answer/text")).contains("5月8日起供餐");

        Answer careless = act(receipt, "publish", Map.of(), FENGYU);
        assertThat(careless.reasons()).containsExactly("personal-data-in-publication");
        act(receipt, "publish", Map.of("answer", "东门社区食堂5月8日起供餐。"), FENGYU);
        KafkaFacts.Seen published = facts.await(TOPIC, "AnswerPublished", id(receipt));
        assertThat(published.data().path("answer").asString()).isEqualTo("东门社区食堂5月8日起供餐。");
        assertThat(published.data().toString()).doesNotContain(NAME, PHONE);

        Answer page = api.get("/api/v1/messages/" + receipt.at("id"));
        assertThat(page.at("answer")).isEqualTo("东门社区食堂5月8日起供餐。");
        assertThat(page.text()).doesNotContain(NAME, PHONE);
        assertThat(api.get("/api/v1/messages?q=%E9%A3%9F%E5%A0%82")
                        .node("items")
                        .findValuesAsString("id"))
                .contains(receipt.at("id"));

        assertThat(rate(receipt, 5).at("rating/stars")).isEqualTo("5");
        Answer again = rate(receipt, 1);
        assertThat(again.status()).isEqualTo(409);
        assertThat(again.code()).isEqualTo("already-rated");
    }

    @Test
    void whatIsNotPublishedIsReadByNobodyElse() {
        Answer receipt = write("关于邻里纠纷");
        assertThat(api.get("/api/v1/messages/" + receipt.at("id")).status()).isEqualTo(404);
        assertThat(api.get("/api/v1/message-cases/" + receipt.at("id")).status())
                .isEqualTo(401);
        assertThat(api.get("/api/v1/message-cases/" + receipt.at("id"), HANLEI).status())
                .isEqualTo(403);
        assertThat(api.get("/api/v1/message-cases/" + receipt.at("id"), CHENJING)
                        .status())
                .isEqualTo(403);
        assertThat(api.get("/api/v1/message-cases?size=200", CHENJING)
                        .node("items")
                        .findValuesAsString("id"))
                .doesNotContain(receipt.at("id"));
    }

    @Test
    void whatIsMissingIsToldAtOnceInWords() {
        Answer refused = api.post("/api/v1/messages", Map.of(), null);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.reasons())
                .containsExactly(
                        "channel-missing", "title-missing", "content-missing", "name-missing", "phone-missing");
        assertThat(refused.at("detail")).contains("姓名不会公开");
    }

    @Test
    void whatIsWrongIsToldInChineseWhateverTheBrowserAsksFor() {
        Answer refused = api.call(
                HttpMethod.POST,
                "/api/v1/messages/track",
                null,
                Map.of(),
                Map.of("Accept-Language", "en-US, de;q=0.8"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.node("errors").findValuesAsString("message"))
                .isNotEmpty()
                .allMatch("不能为空"::equals);
    }

    @Test
    void sendingTwiceUnderOneKeyWritesOnce() {
        Map<String, String> headers =
                Map.of("Idempotency-Key", UUID.randomUUID().toString());
        Answer first = api.call(HttpMethod.POST, "/api/v1/messages", null, letter("重复发送"), headers);
        Answer second = api.call(HttpMethod.POST, "/api/v1/messages", null, letter("重复发送"), headers);
        assertThat(second.body()).isEqualTo(first.body());
        assertThat(database.sql("select count(*) from message where title = '重复发送'")
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void whoeverWroteRestsNowhereInTheClearAndIsShownOnlyWithAReason() {
        Answer receipt = write("关于殡葬服务收费");
        for (String table : database.sql("""
                        select table_name from information_schema.tables
                        where table_schema = 'public' and table_type = 'BASE TABLE'
                        """).query(String.class).list()) {
            String rows = database.sql("select coalesce(string_agg(t::text, '\n'), '') from \"" + table
                            + "\" t where t::text not like '%" + NAME + "同志%'")
                    .query(String.class)
                    .single();
            assertThat(rows)
                    .as(table)
                    .doesNotContain(NAME, PHONE, receipt.at("secret"))
                    .doesNotContain(HexFormat.of().formatHex(NAME.getBytes(StandardCharsets.UTF_8)));
        }
        assertThat(api.get("/api/v1/message-cases/" + receipt.at("id"), FENGYU).text())
                .doesNotContain(NAME, PHONE)
                .contains("慕***", "139****1234");
        assertThat(act(receipt, "reveal-writer", Map.of(), FENGYU).reasons()).containsExactly("reason-missing");
        assertThat(act(receipt, "reveal-writer", Map.of("reason", "回访"), FENGYU).at("phone"))
                .isEqualTo(PHONE);
        assertThat(api.get("/api/v1/message-cases/" + receipt.at("id"), FENGYU).at("audit/0/reason"))
                .isEqualTo("回访");
    }

    @Test
    void anUnknownNumberAndAWrongSecretGetTheSameAnswerAndTooManyAttemptsCloseIt() {
        Answer receipt = write("关于婚姻登记预约");
        Answer wrong = track(receipt.at("number"), "2222-2222-2222-2222");
        Answer unknown = track("HD2026-99999", "2222-2222-2222-2222");
        assertThat(wrong.status()).isEqualTo(404);
        assertThat(wrong.at("detail")).isEqualTo(unknown.at("detail"));
        for (int i = 0; i < 4; i++) {
            track(receipt.at("number"), "2222-2222-2222-2222");
        }
        assertThat(track(receipt).status()).isEqualTo(429);
        assertThat(rate(receipt, 5).status()).isEqualTo(429);
    }

    @Test
    void anUnansweredMessageIsOverdueFromTheMidnightAfterItsLastDay() {
        Answer receipt = write("关于养老机构床位");
        time.set("2026-05-10T00:00:01");
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(api.get("/api/v1/message-cases/" + receipt.at("id"), FENGYU)
                                .node("history")
                                .findValuesAsString("act"))
                        .contains("BECOME_OVERDUE"));
        assertThat(api.get("/api/v1/message-cases/" + receipt.at("id"), FENGYU).at("lampName"))
                .isEqualTo("逾期");
    }

    @Test
    void otherSystemsReadAllPublishedAnswersInStretches() {
        UUID first = published("一号来信");
        UUID second = published("二号来信");
        assertThat(api.get("/api/v1/messages/changes").status()).isEqualTo(401);
        assertThat(api.get("/api/v1/messages/changes", FENGYU).status()).isEqualTo(403);

        Answer stretch = api.get("/api/v1/messages/changes?limit=1&after=" + before(first), OTHER_SYSTEM);
        assertThat(stretch.at("items/0/type")).isEqualTo("AnswerPublished");
        assertThat(stretch.at("items/0/data/messageId")).isEqualTo(first.toString());
        Answer next = api.get("/api/v1/messages/changes?limit=1&after=" + stretch.at("next"), OTHER_SYSTEM);
        assertThat(next.at("items/0/data/messageId")).isEqualTo(second.toString());
        KafkaFacts.Seen fact = facts.await(TOPIC, "AnswerPublished", second);
        assertThat(next.node("items/0/data/version")).isEqualTo(fact.data().path("version"));
        Answer end = api.get("/api/v1/messages/changes?after=" + next.at("next"), OTHER_SYSTEM);
        assertThat(end.node("items")).isEmpty();
        assertThat(end.node("next").isNull()).isTrue();
    }

    @Test
    void aReturnedAnswerCarriesItsReasonAndAStepOutOfTurnIsRefused() {
        Answer receipt = write("关于慈善捐赠");
        assertThat(act(receipt, "approve-answer", Map.of(), WUTING).status()).isEqualTo(409);
        act(receipt, "assign", Map.of("office", "养老服务科"), FENGYU);
        act(receipt, "draft-answer", Map.of("answer", "已收悉。"), CHENJING);
        Answer returned = act(receipt, "return-answer", Map.of("reason", "请正面回应"), WUTING);
        assertThat(returned.at("history/3/reason")).isEqualTo("请正面回应");
    }

    @Test
    void theChannelsTellTheirTimeLimitsWithTheirBasis() {
        Answer channels = api.get("/api/v1/messages/channels");
        assertThat(channels.at("0/name")).isEqualTo("领导信箱");
        assertThat(channels.at("0/workingDays")).isEqualTo("7");
        assertThat(channels.at("0/basis")).contains("国办发〔2017〕47号");
    }

    @Test
    void consultationsAreListedByTheirDates() {
        assertThat(api.get("/api/v1/consultations?state=ANNOUNCED").at("total")).isEqualTo("0");
        database.sql("""
                        insert into consultation (id, title, summary, office, opens_on, closes_on, created_at)
                        values (gen_random_uuid(), '养老服务条例（征求意见稿）', '公开征求意见', '养老服务科', '2026-04-20', '2026-05-20', now())
                        """).update();
        assertThat(api.get("/api/v1/consultations?state=OPEN").at("items/0/stateName"))
                .isEqualTo("正在征集");
        time.set("2026-05-21T00:00");
        assertThat(api.get("/api/v1/consultations?state=OPEN").at("total")).isEqualTo("0");
        assertThat(api.get("/api/v1/consultations").at("items/0/state")).isEqualTo("CLOSED");
    }

    private UUID published(String title) {
        Answer receipt = write(title);
        act(receipt, "assign", Map.of("office", "养老服务科"), FENGYU);
        act(receipt, "draft-answer", Map.of("answer", "已办理。"), CHENJING);
        act(receipt, "approve-answer", Map.of(), WUTING);
        assertThat(act(receipt, "publish", Map.of(), FENGYU).status()).isEqualTo(200);
        return id(receipt);
    }

    /** The id just before this one. */
    private static UUID before(UUID id) {
        return new UUID(id.getMostSignificantBits(), id.getLeastSignificantBits() - 1);
    }

    private Answer write(String title) {
        return api.post("/api/v1/messages", letter(title), null);
    }

    private static Map<String, String> letter(String title) {
        return Map.of(
                "channel",
                "LEADER_MAILBOX",
                "title",
                title,
                "content",
                "请问" + title + "？盼复。",
                "name",
                NAME,
                "phone",
                PHONE,
                "topic",
                "老年助餐");
    }

    private Answer act(Answer receipt, String act, Object body, Person person) {
        return api.post("/api/v1/message-cases/" + receipt.at("id") + "/acts/" + act, body, person);
    }

    private Answer track(Answer receipt) {
        return track(receipt.at("number"), receipt.at("secret"));
    }

    private Answer track(String number, String secret) {
        return api.post("/api/v1/messages/track", Map.of("number", number, "secret", secret), null);
    }

    private Answer rate(Answer receipt, int stars) {
        return api.post(
                "/api/v1/messages/" + receipt.at("number") + "/rating",
                Map.of("secret", receipt.at("secret"), "stars", stars),
                null);
    }

    private static UUID id(Answer receipt) {
        return UUID.fromString(receipt.at("id"));
    }
}
