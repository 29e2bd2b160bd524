package cn.zwgk.policy.guide;

import java.time.LocalDate;
import java.util.UUID;

/** What a step in a guide's life makes. Those that other services hear of are {@code Fact}s besides. */
public sealed interface GuideFact permits GuidePublished, GuideWithdrawn, GuideFact.Inside {

    UUID guideId();

    /** What only the audit trail knows. */
    sealed interface Inside extends GuideFact {}

    /** 提交审核. */
    record GuideSubmitted(UUID guideId) implements Inside {}

    /** 退回. */
    record GuideReturned(UUID guideId, String reason) implements Inside {}

    /** 开始修订. */
    record GuideRevisionBegun(UUID guideId) implements Inside {}

    /** 取消修订. */
    record GuideRevisionCancelled(UUID guideId) implements Inside {}

    /** 年度确认: the office says that it still holds. */
    record GuideConfirmed(UUID guideId, LocalDate on) implements Inside {}

    /** 作废. */
    record GuideDiscarded(UUID guideId) implements Inside {}
}
