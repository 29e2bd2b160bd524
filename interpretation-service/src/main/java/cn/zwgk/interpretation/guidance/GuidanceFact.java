package cn.zwgk.interpretation.guidance;

/** What happens to an edition before it is public; stands in its history and goes nowhere else. */
sealed interface GuidanceFact {

    /** 提交审核. */
    record Submitted() implements GuidanceFact {}

    /** 退回. */
    record Returned(String reason) implements GuidanceFact {}
}
