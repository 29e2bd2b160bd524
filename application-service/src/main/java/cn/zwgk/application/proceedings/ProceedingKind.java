package cn.zwgk.application.proceedings;

/** How a reply is contested: the three groups of the annual report's table 4. */
public enum ProceedingKind {
    /** 行政复议. */
    ADMINISTRATIVE_REVIEW,
    /** 行政诉讼（未经复议直接起诉）. */
    LITIGATION_DIRECT,
    /** 行政诉讼（复议后起诉）. */
    LITIGATION_AFTER_REVIEW;

    boolean isReview() {
        return this == ADMINISTRATIVE_REVIEW;
    }
}
