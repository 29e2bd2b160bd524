package cn.zwgk.interpretation.occasions;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zwgk.interpretation.materials.Form;
import cn.zwgk.messaging.Fact;
import cn.zwgk.test.Contracts;
import cn.zwgk.test.StateDiagram;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class OccasionTransitionsTests {

    private static final UUID OCCASION = UUID.randomUUID();
    private static final UUID DOCUMENT = UUID.randomUUID();
    private static final Instant NOW = Instant.parse("2026-05-22T01:30:00Z");

    @Test
    void theDiagramShowsTheTable() {
        StateDiagram.assertUpToDate(OccasionTransitions.TABLE, "Occasion", "解读活动 Occasion");
    }

    @Test
    void aDrafterAloneTellsThePublicNothing() {
        Set<String> drafter = Set.of("drafter");
        assertThat(OccasionTransitions.TABLE.allowed(OccasionState.PLANNED, drafter))
                .containsExactly(OccasionAction.CANCEL);
        assertThat(OccasionTransitions.TABLE.allowed(OccasionState.ANNOUNCED, drafter))
                .containsExactly(OccasionAction.HOLD);
    }

    @ParameterizedTest
    @MethodSource("facts")
    void everyFactKeepsItsContractAndIsKeyedByTheOccasion(Fact fact) {
        assertThat(Contracts.violations(fact)).isEmpty();
        assertThat(fact.subject()).isEqualTo(OCCASION);
    }

    static Stream<Fact> facts() {
        return Stream.of(
                new OccasionAnnounced(
                        OCCASION,
                        2,
                        DOCUMENT,
                        Form.ON_SITE,
                        "养老服务政策宣讲会",
                        NOW,
                        NOW.plusSeconds(5400),
                        "社区服务中心",
                        new OccasionId(OCCASION).page()),
                new OccasionMoved(OCCASION, 3, DOCUMENT, NOW, NOW.plusSeconds(5400), "社区服务中心", "因台风预警改期"),
                new OccasionCancelled(OCCASION, 4, DOCUMENT, true, "场地停用"),
                new OccasionHeld(OCCASION, 4, DOCUMENT, NOW, 86));
    }
}
