package cn.zwgk.application;

import static cn.zwgk.test.Person.CHENJING;
import static cn.zwgk.test.Person.WUTING;
import static cn.zwgk.test.Person.ZHENGWEI;
import static org.assertj.core.api.Assertions.assertThat;

import cn.zwgk.test.Answer;
import cn.zwgk.test.Api;
import cn.zwgk.test.MovableTime;
import cn.zwgk.test.Person;
import cn.zwgk.test.ServiceTest;
import cn.zwgk.timers.TimerHandler;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ServiceTest
class UploadTests {

    private static final Person OFFICER_ELSEWHERE = Person.named("qianli", "钱力", "社会救助科", "disclosure-officer");

    @Autowired
    private Api api;

    @Autowired
    private MovableTime time;

    @Autowired
    private JdbcClient database;

    @Autowired
    private List<TimerHandler> timers;

    private Applicants applicants;
    private Files files;

    @BeforeEach
    void onAMondayInMarch() {
        applicants = new Applicants(api);
        files = new Files(api);
        time.set("2026-03-02T09:00");
    }

    @AfterEach
    void resetTime() {
        time.reset();
    }

    @Test
    void aProofOfIdentityRestsSealedAndEachShowingIsRecorded() {
        Answer receipt = applyWith(files.picture("IDENTITY_DOCUMENT"));
        Answer listed = api.get(Applicants.desk(receipt) + "/files", ZHENGWEI);
        assertThat(listed.at("0/purposeName")).isEqualTo("身份证明");
        String file = Applicants.desk(receipt) + "/files/" + listed.at("0/id");
        Answer shown = api.get(file, ZHENGWEI);
        assertThat(shown.status()).isEqualTo(200);
        assertThat(shown.headers().getCacheControl()).isEqualTo("no-store");
        assertThat(shown.headers().getContentType()).hasToString("image/png");
        assertThat(api.get(Applicants.desk(receipt), WUTING).node("audit").findValuesAsString("act"))
                .contains("application.show-file");
        byte[] resting = database.sql("select content from sealed_upload where case_id = :id")
                .param("id", Applicants.id(receipt))
                .query(byte[].class)
                .single();
        assertThat(new String(resting, StandardCharsets.ISO_8859_1)).doesNotContain("PNG", "IHDR");
    }

    @Test
    void whoeverDoesNotWorkOnTheCaseSeesNoFile() {
        Answer receipt = applyWith(files.picture("IDENTITY_DOCUMENT"));
        api.post(Applicants.desk(receipt) + "/acts/assign", Map.of("office", "养老服务科"), ZHENGWEI);
        String list = Applicants.desk(receipt) + "/files";
        String file = list + "/" + api.get(list, ZHENGWEI).at("0/id");
        assertThat(api.get(file).status()).isEqualTo(401);
        assertThat(api.get(file, CHENJING).status()).isEqualTo(403);
        assertThat(api.get(file, OFFICER_ELSEWHERE).code()).isEqualTo("not-on-this-case");
        assertThat(api.get(list, OFFICER_ELSEWHERE).code()).isEqualTo("not-on-this-case");
        assertThat(api.get(
                                file.replace(
                                        receipt.at("id"),
                                        applicants.submit("另一件").at("id")),
                                ZHENGWEI)
                        .code())
                .isEqualTo("file-unknown");
    }

    @Test
    void aFileGoesWithOneApplicationOnly() {
        String claim = files.picture("IDENTITY_DOCUMENT");
        assertThat(applyWith(claim).status()).isEqualTo(201);
        assertThat(applyWith(claim).reasons()).containsExactly("file-not-found");
        assertThat(applyWith(files.picture("MESSAGE")).reasons()).containsExactly("file-not-found");
    }

    @Test
    void whatIsNoPictureAndNoPdfIsRefusedWhateverItsName() {
        Answer refused = files.hand(
                "IDENTITY_DOCUMENT", "身份证.png", "<script>alert(1)</script>".getBytes(StandardCharsets.UTF_8));
        assertThat(refused.code()).isEqualTo("attachment-type-refused");
        assertThat(files.hand("IDENTITY_DOCUMENT", "空.png", new byte[0]).code()).isEqualTo("attachment-empty");
    }

    @Test
    void filesAreRemovedWhenTheirTimeIsOver() { // 个人信息保护法 Art. 47
        files.picture("IDENTITY_DOCUMENT");
        Answer receipt = applyWith(files.picture("IDENTITY_DOCUMENT"));
        api.post(
                "/api/v1/applications/withdrawal",
                Map.of("registrationNumber", receipt.at("registrationNumber"), "secret", receipt.at("secret")),
                null);
        time.advance(Duration.ofDays(2));
        retention().due("all");
        assertThat(unclaimed()).isZero();
        String list = Applicants.desk(receipt) + "/files";
        assertThat(api.get(list, ZHENGWEI).at("0/removedOn")).isEmpty();

        time.advance(Duration.ofDays(184));
        retention().due("all");
        Answer removed = api.get(list, WUTING);
        assertThat(removed.at("0/removedOn")).isEqualTo("2026-09-04");
        assertThat(removed.at("0/name")).isEqualTo("（已删除）");
        assertThat(api.get(list + "/" + removed.at("0/id"), WUTING).status()).isEqualTo(410);
        assertThat(api.get(Applicants.desk(receipt), WUTING).text()).contains("个人信息保护法第十九条");
    }

    private Answer applyWith(String claim) {
        Map<String, Object> form = new HashMap<>(Applicants.form("婚姻登记统计年报"));
        form.put("identityDocuments", List.of(claim));
        return api.post("/api/v1/applications", form, null);
    }

    private TimerHandler retention() {
        return timers.stream()
                .filter(each -> each.task().equals("upload-retention"))
                .findFirst()
                .orElseThrow();
    }

    private long unclaimed() {
        return database.sql("select count(*) from sealed_upload where owner_id is null and received_at < '2026-03-03'")
                .query(Long.class)
                .single();
    }
}
