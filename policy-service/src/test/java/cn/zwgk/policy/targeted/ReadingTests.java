package cn.zwgk.policy.targeted;

import static cn.zwgk.policy.Desk.title;
import static cn.zwgk.policy.targeted.TargetedDesk.mine;
import static cn.zwgk.policy.targeted.TargetedDesk.open;
import static cn.zwgk.policy.targeted.TargetedDesk.readings;
import static cn.zwgk.policy.targeted.TargetedDesk.recipient;
import static cn.zwgk.policy.targeted.TargetedDesk.targeted;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.zwgk.policy.Desk;
import cn.zwgk.test.Answer;
import cn.zwgk.test.Api;
import cn.zwgk.test.MovableTime;
import cn.zwgk.test.Person;
import cn.zwgk.test.ServiceTest;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** 阅读链接、阅读记录: reading with a link and its code, and the record of who looked. */
@ServiceTest
class ReadingTests {

    private static final Person OUTSIDER = Person.named("outsider", "外人", "社会事务科", "drafter", "legal-counsel");

    private final Api api;
    private final MovableTime time;
    private final JdbcClient database;
    private final TargetedDesk office;
    private final Desk desk;

    ReadingTests(Api api, MovableTime time, JdbcClient database) {
        this.api = api;
        this.time = time;
        this.database = database;
        this.office = new TargetedDesk(api);
        this.desk = new Desk(api);
    }

    @AfterEach
    void returnToThePresent() {
        time.reset();
    }

    @Test
    void whoLookedIsRecordedAndNobodyCanChangeTheRecord() {
        String id = office.published(title("有记录的通知"), recipient("PERSON", "liumin"));
        Answer link = office.link(id, time.instant().plus(Duration.ofDays(7)));
        api.get(mine(id), Person.LIUMIN);
        api.post(open(link), Map.of("code", link.at("code")), null);
        api.get(mine(id), OUTSIDER);

        Answer readings = api.get(readings(id), Person.WUTING);
        assertThat(readings.node("total").asInt()).isEqualTo(2);
        assertThat(readings.at("items/0/wayName") + readings.at("items/0/readerName"))
                .isEqualTo("链接阅读康乐养老院");
        assertThat(readings.at("items/1/readerName")).isEqualTo("刘敏");
        assertThat(api.get(readings(id) + "/export", Person.WUTING).text()).contains("刘敏", "康乐养老院");
        assertThat(api.get(readings(id), Person.CHENJING).status()).isEqualTo(403);
        assertThatThrownBy(() ->
                        database.sql("update reading set reader_name = '别人'").update())
                .hasMessageContaining("append-only");
    }

    @Test
    void aLinkOpensTheDocumentAndItsFilesWithTheRightCodeOnly() {
        String draft = desk.draft(targeted(title("有附件的通知"))).at("id");
        String attachment = office.attach(draft, "名单.txt");
        Answer link = office.link(draft, time.instant().plus(Duration.ofDays(7)));
        office.reviewed(draft);
        assertThat(api.post(open(link), Map.of("code", link.at("code")), null).status())
                .as("not published yet")
                .isEqualTo(410);
        desk.acted(draft, "publish", Person.WUTING, null);

        Answer page = api.post(open(link), Map.of("code", link.at("code").toLowerCase(Locale.ROOT)), null);
        assertThat(page.at("attachments/0/id")).isEqualTo(attachment);
        assertThat(page.headers().getCacheControl()).contains("no-store");
        Answer file = api.post(
                "/api/v1/targeted-documents/links/" + link.at("link/id") + "/attachments/" + attachment,
                Map.of("code", link.at("code")),
                null);
        assertThat(file.text()).isEqualTo("甲、乙、丙");
        assertThat(file.eTag()).isNull();
        assertThat(api.post(open(link), Map.of("code", "AAAA-AAAA-AAAA-AAAA"), null)
                        .code())
                .isEqualTo("number-or-secret-wrong");
        assertThat(database.sql("select code_hash from reading_link where id = ?::uuid")
                        .param(link.at("link/id"))
                        .query(String.class)
                        .single())
                .as("the code itself is not kept")
                .doesNotContain(link.at("code"), link.at("code").replace("-", ""));
    }

    @Test
    void anExpiredAndARevokedLinkOpenNothing() {
        String id = office.published(title("限期阅读的通知"), recipient("PERSON", "liumin"));
        Answer expiring = office.link(id, time.instant().plus(Duration.ofDays(1)));
        Answer revoked = office.link(id, time.instant().plus(Duration.ofDays(30)));
        String address = "/api/v1/targeted-documents/%s/links/%s/revoke".formatted(id, revoked.at("link/id"));
        assertThat(api.post(address, Map.of(), Person.WUTING).reasons()).containsExactly("reason-missing");
        assertThat(api.post(address, Map.of("reason", "发错了人"), Person.WUTING).status())
                .isEqualTo(200);
        assertThat(api.post(open(revoked), Map.of("code", revoked.at("code")), null)
                        .code())
                .isEqualTo("link-revoked");
        assertThat(api.post(open(revoked), Map.of("code", "AAAA-AAAA-AAAA-AAAA"), null)
                        .code())
                .as("who does not have the code does not learn that there was a link")
                .isEqualTo("number-or-secret-wrong");
        time.advance(Duration.ofDays(1));
        assertThat(api.post(open(expiring), Map.of("code", expiring.at("code")), null)
                        .code())
                .isEqualTo("link-expired");
    }

    @Test
    void guessingLocksTheLinkForAWhileWhetherItExistsOrNot() {
        String id = office.published(title("被猜的通知"), recipient("PERSON", "liumin"));
        Answer link = office.link(id, time.instant().plus(Duration.ofDays(30)));
        String unknown = "/api/v1/targeted-documents/links/" + UUID.randomUUID() + "/open";
        for (int attempt = 0; attempt < 5; attempt++) {
            Map<String, String> wrong = Map.of("code", "AAAA-AAAA-AAAA-AAA" + (attempt + 2));
            assertThat(api.post(open(link), wrong, null).status()).isEqualTo(404);
            assertThat(api.post(unknown, wrong, null).status()).isEqualTo(404);
        }
        assertThat(api.post(open(link), Map.of("code", link.at("code")), null).status())
                .as("even the right code")
                .isEqualTo(429);
        assertThat(api.post(unknown, Map.of("code", "AAAA-AAAA-AAAA-AAAA"), null)
                        .status())
                .isEqualTo(429);
        time.advance(Duration.ofMinutes(16));
        assertThat(api.post(open(link), Map.of("code", link.at("code")), null).status())
                .isEqualTo(200);
    }
}
