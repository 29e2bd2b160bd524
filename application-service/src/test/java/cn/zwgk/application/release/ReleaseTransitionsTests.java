package cn.zwgk.application.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.zwgk.test.Contracts;
import cn.zwgk.test.StateDiagram;
import cn.zwgk.workflow.StepRefused;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ReleaseTransitionsTests {

    @Test
    void theDiagramShowsTheTable() {
        StateDiagram.assertUpToDate(ReleaseTransitions.TABLE, "Release", "公布件 Release");
    }

    @Test
    void everyStepThatIsNotListedIsRefused() {
        for (ReleaseState state : ReleaseState.values()) {
            for (ReleaseAct act : ReleaseAct.values()) {
                boolean listed = ReleaseTransitions.TABLE.transitions().stream()
                        .anyMatch(step -> step.from() == state && step.action() == act);
                if (!listed) {
                    assertThatThrownBy(() -> ReleaseTransitions.TABLE.require(
                                    state, act, Set.of("disclosure-officer", "openness-office", "system")))
                            .as("%s in %s", act, state)
                            .isInstanceOf(StepRefused.class);
                }
            }
        }
    }

    @Test
    void onlyTheOpennessOfficePublishesReturnsAndWithdraws() {
        assertThat(ReleaseTransitions.TABLE.allowed(ReleaseState.UNDER_REVIEW, Set.of("disclosure-officer")))
                .isEmpty();
        assertThat(ReleaseTransitions.TABLE.allowed(ReleaseState.PUBLISHED, Set.of("disclosure-officer")))
                .isEmpty();
    }

    @Test
    void theFactsKeepTheirContracts() {
        UUID id = UUID.randomUUID();
        Instant at = Instant.parse("2026-05-13T01:00:00Z");
        assertThat(Contracts.violations(new InformationReleased(
                        id, 3, "标题", "描述", "内容", "养老服务科", List.of("结果.docx"), at, "/released-information/" + id)))
                .isEmpty();
        assertThat(Contracts.violations(new InformationWithdrawn(id, 4, "数据有误")))
                .isEmpty();
    }
}
