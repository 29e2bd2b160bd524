package cn.zwgk.application;

import static cn.zwgk.application.ReportDesk.DESK;
import static cn.zwgk.application.ReportDesk.row;
import static cn.zwgk.test.Person.CHENJING;
import static cn.zwgk.test.Person.HANLEI;
import static cn.zwgk.test.Person.LINGUODONG;
import static cn.zwgk.test.Person.WUTING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.zwgk.privacy.PersonalDataCipher;
import cn.zwgk.test.Answer;
import cn.zwgk.test.Api;
import cn.zwgk.test.Person;
import cn.zwgk.test.ServiceTest;
import cn.zwgk.web.ChinaTime;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** 条例 Art. 49, 50; 国办公开办函〔2021〕30号. Two small years, counted by hand. */
// Nobody listens there, whatever else runs on this machine.
@ServiceTest(properties = "zwgk.report.policy-url=http://127.0.0.1:9")
class AnnualReportTests {

    @Autowired
    private Api api;

    @Autowired
    private JdbcClient database;

    @Autowired
    private PersonalDataCipher cipher;

    private PlantedCases cases;
    private ReportDesk desk;
    private int year;

    @BeforeEach
    void theNextYear() {
        cases = new PlantedCases(database, cipher);
        desk = new ReportDesk(api);
        year = cases.nextYear();
        cases.closeAll(LocalDate.of(year - 1, 12, 31));
    }

    @AfterEach
    void takeBackWhatNoReportCounted() {
        cases.takeBack();
    }

    @Test
    void twoSmallYearsCountedByHand() {
        UUID open = cases.plant("CITIZEN", on(12, 20), null, null);
        cases.plant("CITIZEN", on(1, 5), on(1, 20), "PROVIDED");
        cases.plant("CITIZEN", on(2, 5), on(2, 20), "ALREADY_PUBLIC");
        cases.plant("CITIZEN", on(3, 5), on(3, 20), "PARTLY_PROVIDED");
        cases.plant("BUSINESS", on(4, 5), on(4, 20), "PROCESS_INFORMATION");
        cases.plant("BUSINESS", on(4, 6), on(4, 21), "NOT_OURS");
        cases.plant("LEGAL_SERVICE", on(5, 5), on(5, 20), "REPEATED");
        cases.plant("RESEARCH", on(6, 5), on(6, 6), null);
        cases.plantReview(open, on(12, 25), null, null);

        Answer frozen = desk.freeze(year);
        assertThat(row(frozen, "1")).containsExactly(4, 2, 1, 0, 1, 0, 8);
        assertThat(row(frozen, "2")).containsExactly(0, 0, 0, 0, 0, 0, 0);
        assertThat(row(frozen, "3.1")).containsExactly(2, 0, 0, 0, 0, 0, 2);
        assertThat(row(frozen, "3.2")).containsExactly(1, 0, 0, 0, 0, 0, 1);
        assertThat(row(frozen, "3.3.6")).containsExactly(0, 1, 0, 0, 0, 0, 1);
        assertThat(row(frozen, "3.4.1")).containsExactly(0, 1, 0, 0, 0, 0, 1);
        assertThat(row(frozen, "3.5.2")).containsExactly(0, 0, 0, 0, 1, 0, 1);
        assertThat(row(frozen, "3.6.3")).containsExactly(0, 0, 1, 0, 0, 0, 1);
        assertThat(row(frozen, "3.7")).containsExactly(3, 2, 1, 0, 1, 0, 7);
        assertThat(row(frozen, "4")).containsExactly(1, 0, 0, 0, 0, 0, 1);
        assertThat(frozen.at("tableFour/0/total")).isEqualTo("1");
        assertThat(frozen.at("tableFour/0/figures/3")).isEqualTo("1");
        assertThat(frozen.at("intact")).isEqualTo("true");

        // The year after: what was open is carried over and answered.
        int next = year + 1;
        cases.close(open, LocalDate.of(next, 1, 15), "THIRD_PARTY");
        Answer after = desk.freeze(next);
        assertThat(row(after, "1")).containsExactly(0, 0, 0, 0, 0, 0, 0);
        assertThat(row(after, "2")).containsExactly(1, 0, 0, 0, 0, 0, 1);
        assertThat(row(after, "3.3.4")).containsExactly(1, 0, 0, 0, 0, 0, 1);
        assertThat(row(after, "4")).containsExactly(0, 0, 0, 0, 0, 0, 0);
        assertThat(after.at("tableFour/0/total")).isEqualTo("1");
        conclude(open, LocalDate.of(next + 1, 2, 1));
    }

    @Test
    void everyFigureLeadsToItsCases() {
        UUID answered = cases.plant("PUBLIC_INTEREST", on(4, 5), on(4, 20), "STATE_SECRET");
        desk.ensure(year);
        Answer behind = api.get(DESK + "/" + year + "/cases?row=STATE_SECRET&column=PUBLIC_INTEREST", HANLEI);
        assertThat(behind.node("items").findValuesAsString("id")).containsExactly(answered.toString());
        assertThat(behind.at("items/0/categoryName")).isEqualTo("社会公益组织");
        for (String cell : List.of("RECEIVED&column=TOTAL", "SETTLED&column=PUBLIC_INTEREST")) {
            assertThat(api.get(DESK + "/" + year + "/cases?row=" + cell, HANLEI).at("total"))
                    .isEqualTo("1");
        }
        assertThat(api.get(DESK + "/" + year + "/proceedings?kind=LITIGATION_DIRECT", HANLEI)
                        .at("total"))
                .isEqualTo("0");
    }

    @Test
    void aFrozenYearNeverChangesAndLateCorrectionsAreShown() {
        UUID corrected = cases.plant("CITIZEN", on(4, 5), on(4, 20), "PROVIDED");
        UUID moved = cases.plant("CITIZEN", on(4, 6), on(4, 21), "PROVIDED");
        Answer frozen = desk.freeze(year);
        cases.close(corrected, on(4, 20), "NOT_HELD");
        cases.recategorise(moved, "OTHER");
        UUID late = cases.plant("BUSINESS", on(12, 30), null, null);

        Answer later = desk.of(year);
        assertThat(later.node("tableThree")).isEqualTo(frozen.node("tableThree"));
        assertThat(later.at("checksum")).isEqualTo(frozen.at("checksum"));
        assertThat(later.at("intact")).isEqualTo("true");
        Answer differences = api.get(DESK + "/" + year + "/differences", WUTING);
        assertThat(differences.node("items").findValuesAsString("change"))
                .containsExactlyInAnyOrder("RESULT", "CATEGORY", "ENTERED_LATE");
        assertThat(desk.write(year, Map.of("PROBLEMS", "改写")).code()).isEqualTo("report-not-editable");
        assertThatThrownBy(() -> database.sql("update frozen_report set html = '' where year = ?")
                        .param(year)
                        .update())
                .isInstanceOf(DataAccessException.class);

        // What was entered late is new in the next year, and its columns balance all the same.
        Answer after = desk.freeze(year + 1);
        assertThat(row(after, "1")).containsExactly(0, 1, 0, 0, 0, 0, 1);
        assertThat(row(after, "2")).containsExactly(0, 0, 0, 0, 0, 0, 0);
        assertThat(row(after, "4")).containsExactly(0, 1, 0, 0, 0, 0, 1);
        cases.close(late, LocalDate.of(year + 2, 1, 5), "PROVIDED");
        desk.freeze(year + 2);
    }

    @Test
    void aReportThatIsNotCompleteIsRefusedWithAllReasons() {
        int thisYear = Year.now(ChinaTime.ZONE).getValue();
        assertThat(desk.begin(thisYear + 1).reasons()).containsExactly("report-year-impossible");
        desk.begin(thisYear);
        assertThat(desk.begin(thisYear).code()).isEqualTo("report-already-begun");
        desk.write(thisYear, Map.of("PROBLEMS", "本年度新收政府信息公开申请999件，[[没有]]。"));
        Answer refused = desk.act(thisYear, "submit", Map.of(), WUTING);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.reasons())
                .contains(
                        "report-year-not-over",
                        "report-figure-missing",
                        "report-section-missing",
                        "report-placeholder-unknown",
                        "report-quoted-figure-differs");
        assertThat(desk.of(thisYear).node("grounds").findValuesAsString("code")).containsAll(refused.reasons());
        assertThat(desk.enter(thisYear, "-1").reasons()).contains("report-figure-malformed");
    }

    @Test
    void whoSubmittedDoesNotApproveAndAReturnCarriesItsReason() {
        Person both = Person.named("both", "两岗", "政务公开办", "openness-office", "bureau-leader");
        desk.complete(year);
        assertThat(desk.act(year, "approve", Map.of(), LINGUODONG).status()).isEqualTo(409);
        desk.act(year, "submit", Map.of(), both);
        assertThat(desk.act(year, "approve", Map.of(), WUTING).status()).isEqualTo(403);
        assertThat(desk.act(year, "approve", Map.of(), both).code()).isEqualTo("report-own-submission");
        assertThat(desk.act(year, "return", Map.of(), LINGUODONG).reasons()).containsExactly("reason-missing");
        Answer returned = desk.act(year, "return", Map.of("reason", "请补充培训情况"), LINGUODONG);
        assertThat(returned.at("state")).isEqualTo("DRAFT");
        assertThat(returned.node("history").findValuesAsString("reason")).contains("请补充培训情况");
    }

    @Test
    void casesCorrectedBetweenSubmissionAndApprovalSendItBack() {
        UUID corrected = cases.plant("CITIZEN", on(4, 5), on(4, 20), "PROVIDED");
        desk.complete(year);
        desk.act(year, "submit", Map.of(), WUTING);
        cases.close(corrected, on(4, 20), "NOT_HELD");
        assertThat(desk.act(year, "approve", Map.of(), LINGUODONG).code()).isEqualTo("report-figures-moved");
        desk.act(year, "return", Map.of("reason", "数据有变动"), LINGUODONG);
    }

    @Test
    void thePublicReadsWhatIsPublished() {
        desk.freeze(year);
        assertThat(api.get("/api/v1/annual-reports/" + year).status()).isEqualTo(404);
        Answer published = desk.act(year, "publish", Map.of(), WUTING);
        assertThat(published.at("stateName")).isEqualTo("已公布");
        Answer page = api.get("/api/v1/annual-reports/" + year);
        assertThat(page.at("title")).endsWith(year + "年政府信息公开工作年度报告");
        assertThat(page.at("html"))
                .contains("制发行政规范性文件2件", "五、存在的主要问题及改进情况", "<caption>")
                .doesNotContain("[[");
        assertThat(page.at("checksum")).isEqualTo(published.at("checksum"));
        assertThat(api.get("/api/v1/annual-reports").body().findValuesAsString("year"))
                .contains(Integer.toString(year));
        Answer word = api.get("/api/v1/annual-reports/" + year + "/report.docx");
        assertThat(word.status()).isEqualTo(200);
        assertThat(word.headers().getContentLength()).isGreaterThan(4_000);
    }

    @Test
    void theLibrarysFiguresAreAProposalAndMayBeMissing() {
        desk.ensure(year);
        Answer proposal = api.get(DESK + "/" + year + "/library-figures", WUTING);
        assertThat(proposal.status()).isEqualTo(200);
        assertThat(proposal.at("available")).isEqualTo("false");
    }

    @Test
    void theDeskIsForItsOffices() {
        assertThat(api.get(DESK).status()).isEqualTo(401);
        assertThat(api.get(DESK, CHENJING).status()).isEqualTo(403);
        assertThat(api.post(DESK, Map.of("year", year), HANLEI).status()).isEqualTo(403);
        assertThat(api.get(DESK + "/2999", WUTING).code()).isEqualTo("report-not-found");
    }

    private void conclude(UUID caseId, LocalDate on) {
        database.sql("""
                        insert into proceeding_ruling (proceeding_id, position, kind, on_day, result)
                        select id, 0, 'CONCLUDED', :on, 'MAINTAINED' from proceeding where case_id = :case
                        """).param("on", on).param("case", caseId).update();
    }

    private LocalDate on(int month, int day) {
        return LocalDate.of(year, month, day);
    }
}
