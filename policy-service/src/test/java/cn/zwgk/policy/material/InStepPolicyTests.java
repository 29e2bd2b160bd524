package cn.zwgk.policy.material;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.zwgk.policy.document.Person;
import cn.zwgk.policy.document.ReviewStage;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** 工作要点 6: 三同步. */
class InStepPolicyTests {

    private static final Person ZHAOMIN = new Person("zhaomin", "赵敏", "养老服务科");

    private final MaterialSignature signed = new MaterialSignature(
            UUID.randomUUID(), 1, "一图读懂", ReviewStage.FIRST, ZHAOMIN, Instant.parse("2026-05-11T02:10:00Z"));
    private final MaterialSignature unsigned =
            new MaterialSignature(UUID.randomUUID(), 1, "视频解读", ReviewStage.FIRST, null, null);

    @Test
    void allThatIsAwaitedIsToldAtOnce() {
        assertThat(InStepPolicy.awaited(List.of(unsigned, signed, unsigned))).hasSize(2);
        assertThatThrownBy(() -> InStepPolicy.require(List.of(signed, unsigned), "zhaomin"))
                .hasMessageContaining("material-review-awaited");
    }

    @Test
    void whoSignedTheMaterialSignsTheDocument() {
        assertThatCode(() -> InStepPolicy.require(List.of(signed), "zhaomin")).doesNotThrowAnyException();
        assertThatThrownBy(() -> InStepPolicy.require(List.of(signed), "lixin"))
                .hasMessageContaining("material-signed-by-another");
    }

    @Test
    void whatHasNoMaterialBesideItWaitsForNothing() {
        assertThatCode(() -> InStepPolicy.require(List.of(), "lixin")).doesNotThrowAnyException();
    }
}
