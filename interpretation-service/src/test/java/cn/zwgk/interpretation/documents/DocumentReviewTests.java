package cn.zwgk.interpretation.documents;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zwgk.interpretation.documents.DocumentReview.Review;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is known of a review is the newest that was told, whatever order the facts arrive in. */
class DocumentReviewTests {

    private static final UUID MATERIAL = UUID.randomUUID();

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 5, 8, 13, 21})
    void factsOutOfOrderAndRepeatedEndInTheSame(int seed) {
        List<Review> facts = new ArrayList<>(List.of(
                review(3, ReviewPosition.FIRST, 1),
                review(4, ReviewPosition.DRAFT, 1),
                review(6, ReviewPosition.FIRST, 2),
                review(7, ReviewPosition.SECOND, 2)));
        facts.addAll(List.copyOf(facts));
        Collections.shuffle(facts, new Random(seed));
        DocumentReview known = DocumentReview.unknown(new DocumentId(UUID.randomUUID()));
        facts.forEach(known::learn);
        assertThat(known.position()).isEqualTo(ReviewPosition.SECOND);
        assertThat(known.takesAlong(MATERIAL, 2)).isTrue();
        assertThat(known.takesAlong(MATERIAL, 1))
                .as("what was handed in before is not what is under review")
                .isFalse();
        assertThat(known.wasWrittenBy("chenjing")).isTrue();
    }

    private static Review review(long version, ReviewPosition position, int round) {
        return new Review(version, position, Set.of(new Companion(MATERIAL, round)), Set.of("chenjing"));
    }
}
