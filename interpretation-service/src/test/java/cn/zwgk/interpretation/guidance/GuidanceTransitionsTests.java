package cn.zwgk.interpretation.guidance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cn.zwgk.messaging.Fact;
import cn.zwgk.test.Contracts;
import cn.zwgk.test.StateDiagram;
import cn.zwgk.workflow.StepRefused;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class GuidanceTransitionsTests {

    private static final UUID EDITION = UUID.randomUUID();

    @Test
    void theDiagramShowsTheTable() {
        StateDiagram.assertUpToDate(GuidanceTransitions.TABLE, "Guidance", "综合指引 Guidance");
    }

    @ParameterizedTest
    @EnumSource(GuidanceAction.class)
    void whatIsReplacedOrWithdrawnStaysSo(GuidanceAction action) {
        for (GuidanceState end : Set.of(GuidanceState.REPLACED, GuidanceState.WITHDRAWN)) {
            assertThatExceptionOfType(StepRefused.class)
                    .isThrownBy(() -> GuidanceTransitions.TABLE.require(
                            end, action, Set.of("openness-office", "drafter", "first-reviewer", "system")));
        }
    }

    @ParameterizedTest
    @MethodSource("facts")
    void everyFactKeepsItsContractAndIsKeyedByTheEdition(Fact fact) {
        assertThat(Contracts.violations(fact)).isEmpty();
        assertThat(fact.subject()).isEqualTo(EDITION);
    }

    static Stream<Fact> facts() {
        return Stream.of(
                new GuidancePublished(
                        EDITION,
                        3,
                        LifeEvent.ELDERLY,
                        1,
                        "家里有老人，可以办哪些事",
                        null,
                        "吃饭\n明州市老年助餐服务管理办法 第三条",
                        Instant.parse("2026-09-22T02:30:00Z"),
                        "/guidance/ELDERLY"),
                new GuidanceReplaced(EDITION, 4, LifeEvent.ELDERLY, 1),
                new GuidanceWithdrawn(EDITION, 4, LifeEvent.ELDERLY, "标准调整"));
    }
}
