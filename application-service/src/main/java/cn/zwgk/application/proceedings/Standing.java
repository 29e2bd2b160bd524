package cn.zwgk.application.proceedings;

/** How a proceeding stands: the figures of each group in the annual report's table 4, without their total. */
public enum Standing {
    /** 结果维持. */
    MAINTAINED,
    /** 结果纠正. */
    CORRECTED,
    /** 其他结果. */
    OTHER,
    /** 尚未审结. */
    PENDING
}
