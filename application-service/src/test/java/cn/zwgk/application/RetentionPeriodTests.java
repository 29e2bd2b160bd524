package cn.zwgk.application;

import static cn.zwgk.application.Applicants.desk;
import static cn.zwgk.application.RetentionDesk.BATCHES;
import static cn.zwgk.application.RetentionDesk.SCHEDULE;
import static cn.zwgk.test.Person.HANLEI;
import static cn.zwgk.test.Person.LINGUODONG;
import static cn.zwgk.test.Person.WUTING;
import static cn.zwgk.test.Person.ZHENGWEI;
import static org.assertj.core.api.Assertions.assertThat;

import cn.zwgk.test.Answer;
import cn.zwgk.test.Api;
import cn.zwgk.test.MovableTime;
import cn.zwgk.test.ServiceTest;
import cn.zwgk.timers.TimerHandler;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** How long a case is kept and what stands against letting it go: 个人信息保护法 Art. 19, 47; 档案法 Art. 13, 14; 条例 Art. 45. */
@ServiceTest
class RetentionPeriodTests {

    @Autowired
    private Api api;

    @Autowired
    private MovableTime time;

    @Autowired
    private List<TimerHandler> timers;

    private RetentionDesk retention;
    private Closing closing;
    private Answer receipt;

    @BeforeEach
    void aRefusalOfApril() {
        time.set("2026-04-15T09:00");
        retention = new RetentionDesk(api, timers);
        closing = new Closing(api);
        receipt = retention.applied();
    }

    @AfterEach
    void resetTime() {
        time.reset();
    }

    @Test
    void everythingThatStandsAgainstItIsToldAtOnce() {
        closing.refuse(receipt, "讨论稿");
        assertThat(retention.grounds(receipt)).containsExactly("PERIOD_RUNNING", "CONTESTABLE", "NOT_ARCHIVED");
        assertThat(retention.propose(List.of(receipt), WUTING).reasons())
                .containsExactly("retention-period-running", "retention-contestable", "retention-not-archived");
        String proceeding = retention.contest(receipt, "2026-04-15");
        time.set("2036-05-06T09:00");
        assertThat(retention.grounds(receipt)).containsExactly("PERIOD_RUNNING", "PROCEEDING_OPEN", "NOT_ARCHIVED");
        api.post("/api/v1/proceedings/" + proceeding + "/acts/strike-out", Map.of("reason", "登记有误"), WUTING);
        closing.archive(receipt);
        assertThat(retention.grounds(receipt)).isEmpty();
        time.set("2036-05-06T10:00");
        retention.say(receipt, "还有一句");
        assertThat(retention.grounds(receipt)).containsExactly("ARCHIVE_OUTDATED");
        closing.archive(receipt);
        retention.hold(receipt, "2037-01-31", "正在办理信访复核");
        assertThat(retention.grounds(receipt)).containsExactly("HELD");
        Answer refused = retention.propose(List.of(receipt), WUTING);
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.reasons()).containsExactly("retention-held");
        assertThat(refused.at("errors/0/field")).isEqualTo(receipt.at("registrationNumber"));
    }

    @Test
    void aContestedCaseIsKeptThirtyYearsFromTheEndOfItsProceeding() {
        closing.refuseAndArchive(receipt, "讨论稿");
        String proceeding = "/api/v1/proceedings/" + retention.contest(receipt, "2026-04-15") + "/acts/";
        time.set("2026-08-03T09:00");
        api.post(proceeding + "answer", Map.of("on", "2026-04-20"), HANLEI);
        api.post(
                proceeding + "conclude",
                Map.of("on", "2026-07-20", "result", "MAINTAINED", "consequence", "NONE"),
                HANLEI);
        api.post(proceeding + "fulfil", Map.of(), HANLEI);
        Answer preview = retention.preview(receipt);
        assertThat(preview.at("standing/retentionClass")).as(preview.text()).isEqualTo("CONTESTED_CASE");
        assertThat(preview.at("standing/keptUntil")).isEqualTo("2056-07-20");
        assertThat(preview.at("standing/contestableUntil")).isEqualTo("2027-01-20");
    }

    @Test
    void aHoldHasAReasonAndAnEndAndIsLiftedWithAReason() {
        closing.refuseAndArchive(receipt, "讨论稿");
        assertThat(retention.hold(receipt, "2032-01-01", " ").reasons())
                .containsExactly("retention-reason-missing", "retention-hold-day");
        assertThat(retention.hold(receipt, "2027-01-01", "审计").at("standing/heldReason"))
                .isEqualTo("审计");
        assertThat(retention.hold(receipt, "2028-01-01", "审计延长").at("standing/heldUntil"))
                .isEqualTo("2028-01-01");
        assertThat(api.get(SCHEDULE + "?view=HELD&q=" + receipt.at("registrationNumber"), WUTING)
                        .at("items/0/heldBy"))
                .isEqualTo("吴婷");
        String lift = "/api/v1/retention/cases/" + receipt.at("id") + "/acts/lift-hold";
        assertThat(api.post(lift, Map.of("reason", "审计结束"), WUTING).at("standing/heldUntil"))
                .isEmpty();
        assertThat(api.post(lift, Map.of("reason", "审计结束"), WUTING).code()).isEqualTo("retention-not-held");
        assertThat(api.get(desk(receipt), WUTING).node("audit").findValuesAsString("act"))
                .contains("application.hold", "application.lift-hold");
    }

    @Test
    void periodsAreTheHousesAndNeverShorterThanTheLawLeaves() {
        Answer classes = api.get("/api/v1/retention/classes", LINGUODONG);
        assertThat(classes.body().findValuesAsString("code"))
                .containsExactly("IDENTITY_DOCUMENT", "CASE", "CONTESTED_CASE");
        assertThat(retention.setPeriod("CASE", 100, "").reasons())
                .containsExactly("retention-months-out-of-range", "retention-reason-missing");
        assertThat(retention.setPeriod("CASE", 180, "档案行政管理部门批准的保管期限表").at("1/months"))
                .isEqualTo("180");
        closing.refuseAndArchive(receipt, "讨论稿");
        assertThat(retention.preview(receipt).at("standing/keptUntil")).isEqualTo("2041-04-15");
        retention.setPeriod("CASE", 120, "恢复");
        assertThat(retention.preview(receipt).at("standing/keptUntil")).isEqualTo("2036-04-15");
    }

    @Test
    void theScheduleIsForTheOpennessOfficeAndLeavesAsASheet() {
        assertThat(api.get(SCHEDULE).status()).isEqualTo(401);
        assertThat(api.get(SCHEDULE, ZHENGWEI).status()).isEqualTo(403);
        assertThat(api.get(SCHEDULE + "?sort=secret", WUTING).code()).isEqualTo("sort-not-supported");
        assertThat(api.post(BATCHES, Map.of("caseIds", List.of()), WUTING).reasons())
                .containsExactly("retention-batch-size");
        assertThat(api.get(BATCHES + "/" + receipt.at("id"), WUTING).code()).isEqualTo("retention-batch-not-found");
        assertThat(api.get(SCHEDULE + "/sheet.xlsx?view=COMING", WUTING).status())
                .isEqualTo(200);
    }
}
