package cn.zwgk.application.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import cn.zwgk.application.law.ReplyResult;
import cn.zwgk.calendar.DayOff;
import cn.zwgk.calendar.Deadline;
import cn.zwgk.calendar.WorkingCalendar;
import cn.zwgk.calendar.YearSchedule;
import cn.zwgk.test.Contracts;
import cn.zwgk.web.Actor;
import cn.zwgk.web.Refused;
import cn.zwgk.workflow.StepRefused;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ApplicationCaseTests {

    private static final WorkingCalendar OFFICIAL = WorkingCalendar.official();
    private static final Actor SYSTEM = Actor.system("application-service");
    private static final CaseTerms TERMS = new CaseTerms(7, 5, 20, 15, 15, 30, List.of(5, 3, 1));
    private static final Actor OFFICER = new Actor("zhengwei", "郑伟", "政务公开办", Set.of("disclosure-officer"));
    private static final Actor HEAD = new Actor("wuting", "吴婷", "政务公开办", Set.of("openness-office"));
    private static final Actor BOTH = new Actor("both", "两岗", "政务公开办", Set.of("disclosure-officer", "openness-office"));

    private final ApplicationCase theCase = ApplicationCase.submitted(
            "2026-依申请-00001",
            "hash",
            new Applicant(
                    ApplicantCategory.CITIZEN,
                    "张三",
                    IdentityType.RESIDENT_ID,
                    "11010519491231002X",
                    "13800000000",
                    null,
                    null),
            new RequestedInformation("2025年养老机构补贴名单", null, ProvisionForm.ELECTRONIC, DeliveryWay.ONLINE),
            at("2026-04-15T09:00"));

    @Test
    void receiptIsTheDayOnWhichBothHaveConfirmed() { // 条例 Art. 31
        assertThat(theCase.deadline()).isEmpty();
        ApplicationReceived fact = theCase.confirmReceipt(OFFICER, at("2026-04-16T10:00"), OFFICIAL);
        assertThat(fact.receivedOn()).isEqualTo("2026-04-16");
        assertThat(theCase.deadline()).contains(new Deadline(LocalDate.parse("2026-05-18"), false));
        assertThat(Contracts.violations(fact)).isEmpty();
    }

    @Test
    void anApplicationThatIsNotConfirmedCannotBeDecided() {
        assertThatThrownBy(() -> theCase.decide("1号", HEAD, at("2026-04-16T10:00")))
                .asInstanceOf(type(StepRefused.class))
                .extracting(StepRefused::reason)
                .isEqualTo(StepRefused.Reason.NOT_ALLOWED_IN_STATE);
    }

    @Test
    void passingACaseOnDoesNotMoveItsDeadline() {
        received();
        theCase.assign("养老服务科", null, OFFICER, at("2026-04-16T10:00"));
        theCase.assign("社会救助科", "职责调整", HEAD, at("2026-05-06T10:00"));
        assertThat(theCase.deadline()).contains(new Deadline(LocalDate.parse("2026-05-15"), false));
    }

    @Test
    void whoeverDraftedTheReplyDoesNotDecideOnIt() {
        received();
        theCase.draftDecision(draft(ReplyResult.PROVIDED, "名单见附件", null, BOTH), BOTH, at("2026-04-20T10:00"));
        assertThat(theCase.allowed(BOTH)).doesNotContain(CaseAct.DECIDE);
        assertThatThrownBy(() -> theCase.decide("1号", BOTH, at("2026-04-21T10:00")))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("four-eyes");
    }

    @Test
    void aRefusalWithoutReasonsIsNotAccepted() { // 条例 Art. 36(3)
        received();
        DecisionDraft silent = draft(ReplyResult.PROCESS_INFORMATION, null, " ", OFFICER);
        assertThatThrownBy(() -> theCase.draftDecision(silent, OFFICER, at("2026-04-20T10:00")))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("decision-reasons-missing");
    }

    @Test
    void aReplyThatDisclosesSaysWhatOrWhere() { // 条例 Art. 36(1)(2), 37
        received();
        DecisionDraft empty = draft(ReplyResult.PARTLY_PROVIDED, null, null, OFFICER);
        assertThatThrownBy(() -> theCase.draftDecision(empty, OFFICER, at("2026-04-20T10:00")))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("decision-content-missing, decision-reasons-missing");
    }

    @Test
    void aReturnedDraftCanBeDraftedAgain() {
        received();
        theCase.draftDecision(draft(ReplyResult.PROVIDED, "名单", null, OFFICER), OFFICER, at("2026-04-20T10:00"));
        theCase.returnDecision("请补充附件", HEAD, at("2026-04-21T10:00"));
        theCase.draftDecision(draft(ReplyResult.PROVIDED, "名单和附件", null, OFFICER), OFFICER, at("2026-04-22T10:00"));
        ApplicationDecided fact = theCase.decide("1号", HEAD, at("2026-04-23T10:00"));
        assertThat(fact.result()).isEqualTo(ReplyResult.PROVIDED);
        assertThat(Contracts.violations(fact)).isEmpty();
        assertThat(theCase.newHistory())
                .extracting(HistoryEntry::act)
                .containsExactly(
                        "SUBMIT", "CONFIRM_RECEIPT", "DRAFT_DECISION", "RETURN_DECISION", "DRAFT_DECISION", "DECIDE");
    }

    @Test
    void itIsLateFromTheMidnightAfterTheTwentiethWorkingDayAndSaysSoOnce() { // 条例 Art. 33
        received();
        assertThat(theCase.noteTime(at("2026-05-15T23:59:59"))).isEmpty();
        ApplicationOverdue fact = theCase.noteTime(at("2026-05-16T00:00")).orElseThrow();
        assertThat(Contracts.violations(fact)).isEmpty();
        assertThat(theCase.noteTime(at("2026-05-17T00:00"))).isEmpty();
    }

    @Test
    void anAnsweredCaseIsNeverLate() {
        received();
        theCase.draftDecision(draft(ReplyResult.PROVIDED, "名单", null, OFFICER), OFFICER, at("2026-04-20T10:00"));
        theCase.decide("1号", HEAD, at("2026-04-21T10:00"));
        assertThat(theCase.noteTime(at("2026-06-01T00:00"))).isEmpty();
    }

    @Test
    void aNewScheduleMovesTheDeadlineAndTheHistorySaysWhy() {
        ApplicationCase decemberCase = theCase;
        decemberCase.confirmReceipt(OFFICER, at("2026-12-18T10:00"), OFFICIAL);
        Deadline before = decemberCase.deadline().orElseThrow();
        assertThat(before.provisional()).isTrue();

        WorkingCalendar scheduled = OFFICIAL.with(new YearSchedule(
                2027,
                "国务院办公厅关于2027年部分节假日安排的通知",
                true,
                List.of(
                        new DayOff(LocalDate.parse("2027-01-01"), "元旦"),
                        new DayOff(LocalDate.parse("2027-01-04"), "元旦"),
                        new DayOff(LocalDate.parse("2027-01-05"), "元旦")),
                List.of()));
        assertThat(decemberCase.recompute(2027, new StepContext(SYSTEM, at("2026-12-20T10:00"), scheduled, TERMS)))
                .isTrue();
        Deadline after = decemberCase.deadline().orElseThrow();
        assertThat(after.provisional()).isFalse();
        assertThat(after.lastDay()).isAfter(before.lastDay());
        assertThat(decemberCase.newHistory().getLast().act()).isEqualTo("MOVE_DEADLINE");
        assertThat(decemberCase.newHistory().getLast().reason())
                .isEqualTo("2027：%s → %s".formatted(before.lastDay(), after.lastDay()));
    }

    @Test
    void theApplicantMayWithdrawUntilTheAnswer() {
        received();
        ApplicationWithdrawn fact = theCase.withdraw("已自行查到", at("2026-04-20T10:00"));
        assertThat(Contracts.violations(fact)).isEmpty();
        assertThatThrownBy(() -> theCase.withdraw(null, at("2026-04-20T11:00"))).isInstanceOf(StepRefused.class);
    }

    private void received() {
        theCase.confirmReceipt(SYSTEM, at("2026-04-15T09:00"), OFFICIAL);
    }

    private static DecisionDraft draft(
            ReplyResult result, @Nullable String content, @Nullable String reasons, Actor by) {
        return new DecisionDraft(result, content, reasons, null, by.id(), by.name(), at("2026-04-20T10:00"));
    }

    private static Instant at(String wallTime) {
        return OffsetDateTime.parse(wallTime + (wallTime.length() == 16 ? ":00" : "") + "+08:00")
                .toInstant();
    }
}
