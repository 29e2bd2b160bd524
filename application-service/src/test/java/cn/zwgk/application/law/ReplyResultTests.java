package cn.zwgk.application.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReplyResultTests {

    @Test
    void everyRowOfTableThreeIsReachedByAResult() { // 国办公开办函〔2021〕30号
        assertThat(ReplyResult.values())
                .extracting(ReplyResult::row)
                .containsOnly(
                        "3.1", "3.2", "3.3.1", "3.3.2", "3.3.3", "3.3.4", "3.3.5", "3.3.6", "3.3.7", "3.3.8", "3.4.1",
                        "3.4.2", "3.4.3", "3.5.1", "3.5.2", "3.5.3", "3.5.4", "3.5.5", "3.6.1", "3.6.2", "3.6.3");
    }

    @Test
    void againstARefusalReviewComesFirst() { // 行政复议法 Art. 23(1)(4)
        List<ReplyResult> refusals = Arrays.stream(ReplyResult.values())
                .filter(result -> result.row().startsWith("3.3"))
                .toList();
        assertThat(refusals).extracting(ReplyResult::remedy).containsOnly(Remedy.REVIEW_FIRST);
        assertThat(ReplyResult.PARTLY_PROVIDED.remedy()).isEqualTo(Remedy.REVIEW_FIRST_FOR_REFUSED_PART);
        assertThat(ReplyResult.values())
                .filteredOn(result -> result.remedy() == Remedy.REVIEW_OR_COURT)
                .noneMatch(result -> result.row().startsWith("3.3"));
    }

    @Test
    void whoeverRefusesSaysWhy() { // 条例 Art. 36(3)
        assertThat(ReplyResult.values())
                .filteredOn(result -> !result.needsReasons())
                .containsExactly(ReplyResult.ALREADY_PUBLIC, ReplyResult.PROVIDED);
    }
}
