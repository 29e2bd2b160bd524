package cn.zwgk.interaction.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import cn.zwgk.calendar.Deadline;
import cn.zwgk.calendar.WorkingCalendar;
import cn.zwgk.test.Contracts;
import cn.zwgk.test.StateDiagram;
import cn.zwgk.web.Actor;
import cn.zwgk.web.Refusal;
import cn.zwgk.web.Refused;
import cn.zwgk.workflow.StepRefused;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MessageTests {

    private static final Actor MAILBOX = new Actor("fengyu", "冯雨", "信访科", Set.of("interaction-officer"));
    private static final Actor DRAFTER = new Actor("chenjing", "陈静", "养老服务科", Set.of("drafter"));
    private static final Actor OTHER_OFFICE = new Actor("wangqiang", "王强", "社会救助科", Set.of("drafter"));
    private static final Actor LEADER = new Actor("linguodong", "林国栋", "局领导", Set.of("bureau-leader"));

    private final Message message = Message.received(
            "HD2026-00001",
            "hash",
            new Letter(Channel.LEADER_MAILBOX, "社区食堂什么时候开", "东门社区的老年食堂还没有开。", "李四海", "13800005678", "老年助餐", null),
            null,
            new ChannelLimit(Channel.LEADER_MAILBOX, 7, 15, "国办发〔2017〕47号"),
            WorkingCalendar.official(),
            at("2026-04-27T09:00"));

    @Test
    void theDiagramShowsTheTable() {
        StateDiagram.assertUpToDate(MessageTransitions.TABLE, "Message", "来信 Message");
    }

    @Test
    void everyStepThatIsNotListedIsRefused() {
        Set<String> everybody = Set.of("interaction-officer", "drafter", "openness-office", "bureau-leader", "writer");
        for (MessageState state : MessageState.values()) {
            for (MessageAct act : MessageAct.values()) {
                if (MessageTransitions.TABLE.transitions().stream()
                        .noneMatch(step -> step.from() == state && step.action() == act)) {
                    assertThatThrownBy(() -> MessageTransitions.TABLE.require(state, act, everybody))
                            .as("%s in %s", act, state)
                            .isInstanceOf(StepRefused.class);
                }
            }
        }
    }

    @Test
    void anAnswerIsDueAfterTheChannelsWorkingDays() { // 国办发〔2017〕47号: seven, over the first of May and a make-up
        // Saturday
        assertThat(message.deadline()).isEqualTo(new Deadline(LocalDate.parse("2026-05-09"), false));
        assertThat(Contracts.violations(message.receipt())).isEmpty();
    }

    @Test
    void passingAMessageOnDoesNotStartTheTimeAgain() {
        message.assign("社会救助科", null, MAILBOX, at("2026-04-28T09:00"));
        message.assign("养老服务科", "属于养老服务", MAILBOX, at("2026-04-29T09:00"));
        assertThat(message.deadline().lastDay()).isEqualTo("2026-05-09");
    }

    @Test
    void anOfficeAnswersOnlyWhatItWasGiven() {
        message.assign("养老服务科", null, MAILBOX, at("2026-04-28T09:00"));
        assertThat(message.allowed(OTHER_OFFICE)).isEmpty();
        assertThat(message.allowed(DRAFTER)).containsExactly(MessageAct.DRAFT_ANSWER);
        assertThatThrownBy(() -> message.draftAnswer("答复", OTHER_OFFICE, at("2026-04-28T10:00")))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("not-your-office");
    }

    @Test
    void whoeverDraftedTheAnswerDoesNotApproveIt() {
        message.assign("信访科", null, MAILBOX, at("2026-04-28T09:00"));
        message.draftAnswer("答复", MAILBOX, at("2026-04-28T10:00"));
        assertThat(message.allowed(MAILBOX)).containsExactly(MessageAct.RETURN_ANSWER);
        assertThatThrownBy(() -> message.approveAnswer(MAILBOX, at("2026-04-28T11:00")))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("four-eyes");
    }

    @Test
    void aLateAnswerStaysLate() {
        message.assign("养老服务科", null, MAILBOX, at("2026-04-28T09:00"));
        assertThat(message.noteTime(at("2026-05-09T23:59"))).isFalse();
        assertThat(message.noteTime(at("2026-05-10T00:00"))).isTrue();
        assertThat(message.noteTime(at("2026-05-10T00:01"))).isFalse();
        message.draftAnswer("答复", DRAFTER, at("2026-05-11T09:00"));
        assertThat(message.approveAnswer(LEADER, at("2026-05-11T10:00")).late()).isTrue();
        assertThat(message.noteTime(at("2026-06-01T00:00"))).isFalse();
    }

    @Test
    void whatNamesTheWriterOrHoldsAPhoneNumberIsNotPublished() { // 个人信息保护法
        answered("您好，李四海同志，请拨打 138 0000 5678 联系。");
        Refused refused = Objects.requireNonNull(catchThrowableOfType(
                Refused.class, () -> message.publish(null, "我是李四海，食堂何时开？", null, MAILBOX, at("2026-04-29T12:00"))));
        assertThat(refused.reasons())
                .containsExactly(
                        Refusal.onField("answer", "personal-data-in-publication"),
                        Refusal.onField("question", "personal-data-in-publication"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"１３８００００５６７８", "6222 0212 3456 7890 128", "浙B·D3K58", "11010519491231002X"})
    void noNumberOfAPersonIsPublishedHoweverItIsWritten(String number) { // 个人信息保护法
        answered("您好，您登记的是" + number + "。");
        Refused refused = Objects.requireNonNull(catchThrowableOfType(
                Refused.class, () -> message.publish(null, "食堂何时开？", null, MAILBOX, at("2026-04-29T12:00"))));
        assertThat(refused.reasons()).containsExactly(Refusal.onField("answer", "personal-data-in-publication"));
    }

    @Test
    void aModeratedAnswerIsPublishedWithoutTheWriter() {
        answered("您好，李四海同志，东门社区食堂5月8日起供餐。");
        AnswerPublished fact =
                message.publish(null, null, "东门社区食堂5月8日起供餐，咨询电话0574-12345。", MAILBOX, at("2026-04-29T12:00"));
        assertThat(Contracts.violations(fact)).isEmpty();
        assertThat(fact.question()).isEqualTo("东门社区的老年食堂还没有开。");
        assertThat(fact.toString()).doesNotContain("李四海");
    }

    @Test
    void theWriterRatesOnceAndOnlyAfterTheAnswer() {
        assertThatThrownBy(() -> message.rate(5, null, at("2026-04-28T09:00"))).isInstanceOf(StepRefused.class);
        answered("5月8日起供餐。");
        message.rate(4, "很快", at("2026-04-30T09:00"));
        assertThatThrownBy(() -> message.rate(1, null, at("2026-04-30T09:01")))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("already-rated");
    }

    @Test
    void theHistorySaysWhoDidWhat() {
        answered("5月8日起供餐。");
        assertThat(message.newHistory())
                .extracting(HistoryEntry::act, HistoryEntry::byName)
                .containsExactlyElementsOf(List.of(
                        org.assertj.core.groups.Tuple.tuple("RECEIVE", "来信人"),
                        org.assertj.core.groups.Tuple.tuple("ASSIGN", "冯雨"),
                        org.assertj.core.groups.Tuple.tuple("DRAFT_ANSWER", "陈静"),
                        org.assertj.core.groups.Tuple.tuple("APPROVE_ANSWER", "林国栋")));
    }

    private void answered(String text) {
        message.assign("养老服务科", null, MAILBOX, at("2026-04-28T09:00"));
        message.draftAnswer(text, DRAFTER, at("2026-04-29T09:00"));
        message.approveAnswer(LEADER, at("2026-04-29T10:00"));
    }

    private static Instant at(String wallTime) {
        return LocalDateTime.parse(wallTime).toInstant(ZoneOffset.ofHours(8));
    }
}
