package cn.zwgk.interpretation.duties;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zwgk.messaging.Fact;
import cn.zwgk.test.Contracts;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DutyFactsTests {

    private static final UUID DUTY = UUID.randomUUID();
    private static final UUID DOCUMENT = UUID.randomUUID();
    private static final Instant NOW = Instant.parse("2026-09-30T02:00:00Z");

    @ParameterizedTest
    @MethodSource("facts")
    void everyFactKeepsItsContractAndIsKeyedByTheDuty(Fact fact) {
        assertThat(Contracts.violations(fact)).isEmpty();
        assertThat(fact.subject()).isEqualTo(DUTY);
    }

    static Stream<Fact> facts() {
        return Stream.of(
                new DutyOpened(DUTY, DOCUMENT, "养老服务科", NOW, NOW),
                new DutyDueSoon(DUTY, DOCUMENT, "养老服务科", NOW),
                new DutyOverdue(DUTY, DOCUMENT, "养老服务科", NOW),
                new DutyRescheduled(DUTY, DOCUMENT, "养老服务科", NOW),
                new DutyMet(DUTY, DOCUMENT, NOW, true),
                new DutyEnded(DUTY, DOCUMENT, NOW));
    }
}
