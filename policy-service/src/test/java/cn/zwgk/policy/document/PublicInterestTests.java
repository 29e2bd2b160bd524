package cn.zwgk.policy.document;

import static cn.zwgk.policy.document.Drafts.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** 工作要点 6: what touches people's immediate interests is explained in step. */
class PublicInterestTests {

    private static final Person CHENJING = Person.of(Drafts.CHENJING);
    private static final Person WANGQIANG = Person.of(Drafts.WANGQIANG);

    @Test
    void oneYesIsEnough() {
        assertThat(PublicInterest.UNKNOWN
                        .answered(Map.of("FEES", false, "AMOUNTS", true), CHENJING, NOW)
                        .isTouched())
                .isTrue();
        assertThat(PublicInterest.UNKNOWN
                        .answered(Map.of("FEES", false), CHENJING, NOW)
                        .isTouched())
                .isFalse();
    }

    @Test
    void whoSaysTheSameAgainDoesNotTakeTheAnswerOver() {
        PublicInterest first = PublicInterest.UNKNOWN.answered(Map.of("FEES", true), CHENJING, NOW);
        PublicInterest again = first.answered(Map.of("FEES", true), WANGQIANG, NOW.plus(Duration.ofDays(1)));
        assertThat(again).isEqualTo(first);
        PublicInterest changed = again.answered(Map.of("FEES", false), WANGQIANG, NOW.plus(Duration.ofDays(1)));
        assertThat(changed.answers())
                .singleElement()
                .satisfies(answer -> assertThat(answer.by()).isEqualTo(WANGQIANG));
    }

    @Test
    void whatWasStatedBeforeThereWereQuestionsHoldsUntilTheyAreAnswered() {
        PublicInterest stated = new PublicInterest(true, List.of());
        assertThat(stated.isTouched()).isTrue();
        assertThat(stated.unanswered(List.of("FEES"))).containsExactly("FEES");
        assertThat(stated.answered(Map.of("FEES", false), CHENJING, NOW).isTouched())
                .isFalse();
    }
}
