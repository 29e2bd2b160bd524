package cn.zwgk.interpretation.clauses;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zwgk.messaging.Fact;
import cn.zwgk.test.Contracts;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class KeyPointFactsTests {

    private static final UUID REVIEW = UUID.randomUUID();
    private static final UUID INTERPRETATION = UUID.randomUUID();
    private static final UUID DOCUMENT = UUID.randomUUID();
    private static final Instant NOW = Instant.parse("2026-09-30T02:00:00Z");

    @ParameterizedTest
    @MethodSource("facts")
    void everyFactKeepsItsContractAndIsKeyedByTheInterpretation(Fact fact) {
        assertThat(Contracts.violations(fact)).isEmpty();
        assertThat(fact.subject()).isEqualTo(INTERPRETATION);
    }

    static Stream<Fact> facts() {
        return Stream.of(
                new KeyPointReviewOpened(REVIEW, INTERPRETATION, DOCUMENT, 12, "第三条", "tiao-3"),
                new KeyPointReviewOpened(REVIEW, INTERPRETATION, DOCUMENT, 12, "第三条", null),
                new KeyPointReviewed(REVIEW, INTERPRETATION, DOCUMENT, KeyPointReviewState.CONFIRMED, "tiao-3", NOW),
                new KeyPointReviewed(REVIEW, INTERPRETATION, DOCUMENT, KeyPointReviewState.RETIRED, null, NOW));
    }
}
