package cn.zwgk.application;

import static cn.zwgk.application.Applicants.desk;
import static cn.zwgk.application.RetentionDesk.BATCHES;
import static cn.zwgk.application.RetentionDesk.SCHEDULE;
import static cn.zwgk.test.Person.HANLEI;
import static cn.zwgk.test.Person.WUTING;
import static cn.zwgk.test.Person.ZHENGWEI;
import static org.assertj.core.api.Assertions.assertThat;

import cn.zwgk.test.Answer;
import cn.zwgk.test.Api;
import cn.zwgk.test.MovableTime;
import cn.zwgk.test.ServiceTest;
import cn.zwgk.timers.TimerHandler;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** What a court takes up when the time of a case is over already: 个人信息保护法 Art. 19, 47; 档案法 Art. 14. */
@ServiceTest
class LateProceedingTests {

    private static final String REGISTER = "/api/v1/proceedings/";

    @Autowired
    private Api api;

    @Autowired
    private MovableTime time;

    @Autowired
    private JdbcClient database;

    @Autowired
    private List<TimerHandler> timers;

    private RetentionDesk retention;
    private Closing closing;
    private Answer receipt;

    @BeforeEach
    void aCaseThatWasAnonymised() {
        time.set("2026-04-15T09:00");
        retention = new RetentionDesk(api, timers);
        closing = new Closing(api);
        receipt = new Applicants(api).submit("低保审批讨论稿");
        closing.refuseAndArchive(receipt, "讨论稿");
        time.set("2036-05-06T09:00");
        anonymised("2036-05-07T03:00");
        assertThat(retention.grounds(receipt)).containsExactly("ANONYMISED");
        time.set("2036-06-02T09:00");
    }

    @AfterEach
    void resetTime() {
        time.reset();
    }

    @Test
    void itIsKeptLikeAnyContestedCaseAndGoesOnItsOwnDay() {
        String proceeding = retention.contest(receipt, "2036-06-02");
        Answer running = retention.preview(receipt);
        assertThat(running.at("standing/anonymisedOn")).isEqualTo("2036-05-07");
        assertThat(running.at("standing/lateProceedings")).isEqualTo("1");
        assertThat(running.node("goes").findValuesAsString("place")).containsExactly("PROCEEDINGS");
        assertThat(retention.grounds(receipt)).containsExactly("PERIOD_RUNNING", "PROCEEDING_OPEN", "ARCHIVE_OUTDATED");
        time.set("2036-08-04T09:00");
        retention.maintain(proceeding, "2036-06-10", "2036-07-21");
        Answer closed = retention.preview(receipt);
        assertThat(closed.at("standing/retentionClass")).isEqualTo("CONTESTED_CASE");
        assertThat(closed.at("standing/keptUntil")).isEqualTo("2066-07-21");

        time.set("2066-07-22T09:00");
        assertThat(blocked()).isEqualTo("1");
        assertThat(retention.propose(List.of(receipt), WUTING).reasons()).containsExactly("retention-archive-outdated");
        assertThat(closing.archive(receipt).status()).isEqualTo(200);
        assertThat(ready()).isEqualTo("1");
        String batch = anonymised("2066-07-23T03:00");
        assertThat(api.get(BATCHES + "/" + batch, WUTING).at("counts/anonymised"))
                .isEqualTo("1");

        assertThat(retention.grounds(receipt)).containsExactly("ANONYMISED");
        assertThat(retention.preview(receipt).at("standing/anonymisedOn")).isEqualTo("2036-05-07");
        assertThat(claimant(proceeding)).isEqualTo("（已匿名化）");
        Answer page = api.get(REGISTER + proceeding, HANLEI);
        assertThat(page.text()).doesNotContain("撤销答复", "诸葛");
        assertThat(page.at("line/concludedOn")).isEqualTo("2036-07-21");
        assertThat(closing.archive(receipt).code()).isEqualTo("case-anonymised");
        assertThat(api.get(desk(receipt) + "/archives", ZHENGWEI).body().findValuesAsString("removedOn"))
                .containsExactly("2036-05-07", "2066-07-23");
    }

    @Test
    void itIsArchivedWithItsFilesAndNothingComesBackOfTheCase() throws IOException {
        String proceeding = retention.contest(receipt, "2036-06-02");
        String paper = paper(proceeding, "行政复议申请书副本");
        attach(proceeding, paper);
        assertThat(api.get(desk(receipt), ZHENGWEI).at("archivable")).isEqualTo("true");
        Answer archived = closing.archive(receipt);
        String archive = desk(receipt) + "/archives/" + archived.at("1/id");
        assertThat(archived.at("1/edition")).as(archived.text()).isEqualTo("2");
        Map<String, byte[]> entries = Packages.entries(Packages.taken(api, archive + "/package"));
        assertThat(entries.keySet()).contains("proceedings.json", "proceedings/01-001.png");
        assertThat(new String(Objects.requireNonNull(entries.get("case.json")), StandardCharsets.UTF_8))
                .contains("（已匿名化）")
                .doesNotContain(Applicants.NAME);
        assertThat(api.get(archive + "/verification", ZHENGWEI).at("intact")).isEqualTo("true");
        assertThat(retention.grounds(receipt)).doesNotContain("ARCHIVE_OUTDATED");
        paper(proceeding, "行政复议答复书");
        assertThat(retention.grounds(receipt)).contains("ARCHIVE_OUTDATED");
    }

    @Test
    void aRegistrationByMistakeNeedNotWait() {
        String proceeding = retention.contest(receipt, "2036-06-02");
        api.post(REGISTER + proceeding + "/acts/strike-out", Map.of("reason", "登错了案件"), WUTING);
        closing.archive(receipt);
        assertThat(retention.grounds(receipt)).isEmpty();
        anonymised("2036-06-03T03:00");
        assertThat(claimant(proceeding)).isEqualTo("（已匿名化）");
        assertThat(database.sql("select reason from audit_entry where act = 'proceeding.strike-out' and subject_id = ?")
                        .param(proceeding)
                        .query(String.class)
                        .list())
                .containsExactly("（已匿名化）");
    }

    @Test
    void whatIsAddedToAnAnonymisedProceedingGoesToo() {
        String proceeding = retention.contest(receipt, "2036-06-02");
        time.set("2036-08-04T09:00");
        retention.maintain(proceeding, "2036-06-10", "2036-07-21");
        closing.archive(receipt);
        time.set("2066-07-22T09:00");
        anonymised("2066-07-23T03:00");
        paper(proceeding, "诸葛明远的再审申请书");
        assertThat(retention.grounds(receipt)).containsExactly("ARCHIVE_OUTDATED");
        closing.archive(receipt);
        anonymised("2066-07-24T03:00");
        assertThat(api.get(REGISTER + proceeding, HANLEI).text()).doesNotContain("诸葛明远的再审申请书");
        assertThat(retention.grounds(receipt)).containsExactly("ANONYMISED");
    }

    @Test
    void itCanBeHeldAndIsHeldNoMoreOnceItIsGone() {
        assertThat(retention.hold(receipt, "2037-01-31", "审计").code()).isEqualTo("retention-anonymised");
        retention.contest(receipt, "2036-06-02");
        assertThat(retention.hold(receipt, "2037-01-31", "审计").at("standing/heldReason"))
                .isEqualTo("审计");
    }

    private String anonymised(String night) {
        String batch = retention.approved(List.of(receipt));
        time.set(night);
        retention.run(batch);
        return batch;
    }

    private String paper(String proceeding, String title) {
        Answer added = api.post(
                REGISTER + proceeding + "/papers",
                Map.of("kind", "COMPLAINT", "title", title, "dated", "2036-06-02", "incoming", true),
                ZHENGWEI);
        assertThat(added.status()).as(added.text()).isEqualTo(200);
        return added.at("papers/0/id");
    }

    private void attach(String proceeding, String paper) {
        MultiValueMap<String, Object> parts = new LinkedMultiValueMap<>();
        parts.add("file", new ByteArrayResource(Files.picture()) {
            @Override
            public String getFilename() {
                return "申请书.png";
            }
        });
        assertThat(api.post(REGISTER + proceeding + "/papers/" + paper + "/files", parts, ZHENGWEI)
                        .status())
                .isEqualTo(201);
    }

    private String claimant(String proceeding) {
        return api.post(REGISTER + proceeding + "/acts/reveal-claimant", Map.of("reason", "核对"), HANLEI)
                .at("claimant");
    }

    private String ready() {
        return listed("READY");
    }

    private String blocked() {
        return listed("BLOCKED");
    }

    private String listed(String view) {
        return api.get(SCHEDULE + "?view=" + view + "&q=" + receipt.at("registrationNumber"), WUTING)
                .at("total");
    }
}
