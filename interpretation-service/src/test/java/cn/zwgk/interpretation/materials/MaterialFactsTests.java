package cn.zwgk.interpretation.materials;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zwgk.messaging.Fact;
import cn.zwgk.test.Contracts;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MaterialFactsTests {

    private static final UUID MATERIAL = UUID.randomUUID();
    private static final UUID DOCUMENT = UUID.randomUUID();
    private static final Person ZHAOMIN = new Person("zhaomin", "赵敏", "养老服务科");
    private static final Instant NOW = Instant.parse("2026-09-30T02:00:00Z");

    @ParameterizedTest
    @MethodSource("facts")
    void everyFactKeepsItsContractAndIsKeyedByTheMaterial(Fact fact) {
        assertThat(Contracts.violations(fact)).isEmpty();
        assertThat(fact.subject()).isEqualTo(MATERIAL);
    }

    static Stream<Fact> facts() {
        return Stream.of(
                new MaterialSubmitted(MATERIAL, DOCUMENT, "一文读懂老年助餐", 1),
                new MaterialReviewPassed(MATERIAL, DOCUMENT, "一文读懂老年助餐", 1, ReviewStage.FIRST, ZHAOMIN, NOW),
                new MaterialAccepted(MATERIAL, DOCUMENT, "一文读懂老年助餐", Form.PICTURE, 1, ZHAOMIN, NOW),
                new MaterialReturned(MATERIAL, DOCUMENT, 1, ReviewStage.SECOND, "缺少咨询方式", ZHAOMIN),
                published("80岁以上老人每餐补5元", "第三条"),
                published(null, null),
                new InterpretationWithdrawn(MATERIAL, 7, DOCUMENT, "金额有误"));
    }

    private static Fact published(@Nullable String summary, @Nullable String clause) {
        return new InterpretationPublished(
                MATERIAL,
                4,
                DOCUMENT,
                "明州市民政局关于老年助餐服务的通知",
                "一文读懂老年助餐",
                Form.TEXT,
                summary,
                "为了让老人吃上热饭。",
                List.of(new KeyPoint("每餐补5元", clause)),
                List.of("老年助餐"),
                NOW,
                new InterpretationId(MATERIAL).page());
    }
}
