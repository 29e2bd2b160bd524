package cn.zwgk.interpretation.questions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cn.zwgk.messaging.Fact;
import cn.zwgk.test.Contracts;
import cn.zwgk.test.StateDiagram;
import cn.zwgk.workflow.StepRefused;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class QuestionTransitionsTests {

    private static final UUID QUESTION = UUID.randomUUID();

    @Test
    void theDiagramShowsTheTable() {
        StateDiagram.assertUpToDate(QuestionTransitions.TABLE, "Question", "问答 Question");
    }

    @ParameterizedTest
    @EnumSource(QuestionAction.class)
    void whatIsWithdrawnStaysSo(QuestionAction action) {
        assertThatExceptionOfType(StepRefused.class)
                .isThrownBy(() -> QuestionTransitions.TABLE.require(
                        QuestionState.WITHDRAWN, action, Set.of("openness-office", "drafter", "system")));
    }

    @ParameterizedTest
    @MethodSource("facts")
    void everyFactKeepsItsContractAndIsKeyedByTheQuestion(Fact fact) {
        assertThat(Contracts.violations(fact)).isEmpty();
        assertThat(fact.subject()).isEqualTo(QUESTION);
    }

    static Stream<Fact> facts() {
        UUID document = UUID.randomUUID();
        return Stream.of(
                new QuestionAnswered(
                        QUESTION,
                        3,
                        document,
                        "明州市老年助餐服务管理办法",
                        null,
                        "外地户籍的老人能享受吗？",
                        "可以。",
                        Instant.parse("2026-09-21T02:30:00Z"),
                        "/documents/" + document,
                        List.of(UUID.randomUUID())),
                new QuestionWithdrawn(QUESTION, 4, document, "标准调整"));
    }
}
