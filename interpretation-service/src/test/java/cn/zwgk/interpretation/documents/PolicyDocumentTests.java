package cn.zwgk.interpretation.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PolicyDocumentTests {

    private static final UUID ID = UUID.randomUUID();

    private static DocumentContent content(long version, String title, Validity validity) {
        return new DocumentContent(
                ID,
                version,
                title,
                "1233020000000000MZ/2026-00017",
                "养老服务科",
                List.of("老年助餐"),
                Instant.parse("2026-05-15T01:30:00Z"),
                validity,
                null,
                InterpretationRequirement.AFTER_PUBLICATION,
                false,
                "第一条 为了规范服务，制定本办法。");
    }

    static IntStream seeds() {
        return IntStream.range(0, 40);
    }

    /** In whatever order and however often the facts come, in the end the same is known. */
    @ParameterizedTest
    @MethodSource("seeds")
    void factsOutOfOrderAndRepeatedEndInTheSame(int seed) {
        List<Consumer<PolicyDocument>> facts = new ArrayList<>(List.of(
                document -> document.drafted(1, "草稿", "办公室", InterpretationRequirement.NONE),
                document -> document.submitted(2, "送审稿", InterpretationRequirement.IN_STEP),
                document -> document.published(content(9, "发布稿", Validity.NOT_YET_IN_FORCE)),
                document -> document.validityChanged(10, Validity.IN_FORCE, null),
                document -> document.published(content(11, "修改稿", Validity.IN_FORCE)),
                document -> document.validityChanged(12, Validity.REPEALED, null)));
        facts.addAll(List.copyOf(facts));
        Collections.shuffle(facts, new Random(seed));
        PolicyDocument document = PolicyDocument.unknown(ID);
        facts.forEach(fact -> fact.accept(document));
        assertThat(document.title()).isEqualTo("修改稿");
        assertThat(document.validity()).isEqualTo(Validity.REPEALED);
        assertThat(document.draftingOffice()).isEqualTo("养老服务科");
        assertThat(document.isPublic()).isTrue();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aWithdrawalIsForEver(int seed) {
        List<Consumer<PolicyDocument>> facts = new ArrayList<>(List.of(
                document -> document.published(content(9, "发布稿", Validity.IN_FORCE)),
                document -> document.withdrawn("内容有误", Instant.parse("2026-05-16T01:30:00Z"))));
        Collections.shuffle(facts, new Random(seed));
        PolicyDocument document = PolicyDocument.unknown(ID);
        facts.forEach(fact -> fact.accept(document));
        assertThat(document.isWithdrawn()).isTrue();
        assertThat(document.isPublic()).isFalse();
    }
}
