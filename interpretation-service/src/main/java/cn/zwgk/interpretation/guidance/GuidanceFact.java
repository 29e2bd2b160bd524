package cn.zwgk.interpretation.guidance;

/** What happened to an edition; stands in its history and goes nowhere else. */
sealed interface GuidanceFact {

    /** 提交审核. */
    record Submitted() implements GuidanceFact {}

    /** 发布. */
    record Published() implements GuidanceFact {}

    /** 退回. */
    record Returned(String reason) implements GuidanceFact {}

    /** 由新版替换. */
    record Replaced() implements GuidanceFact {}

    /** 撤下. */
    record Withdrawn(String reason) implements GuidanceFact {}
}
