package cn.zwgk.interpretation.documents;

/** Where a document stands in its reviews 三审三校, as far as policy-service has told. */
public enum ReviewPosition {
    /** 起草中: not handed in, or returned. */
    DRAFT,
    /** 初审中. */
    FIRST,
    /** 复审中. */
    SECOND,
    /** 终审中. */
    FINAL,
    /** 已通过终审. */
    PASSED;

    /** Where it stands once it has passed the review in which it is. */
    public ReviewPosition next() {
        return switch (this) {
            case FIRST -> SECOND;
            case SECOND -> FINAL;
            case FINAL, PASSED -> PASSED;
            case DRAFT -> DRAFT;
        };
    }
}
