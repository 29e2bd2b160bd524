package cn.zwgk.policy.cleaning;

/** Where a document stands in a campaign. */
public enum ItemState {
    /** 待提建议. */
    OPEN,
    /** 待提意见: a proposal is made. */
    PROPOSED,
    /** 待审定: the office that drafted it has given its opinion. */
    OPINED,
    /** 已审定. */
    DECIDED,
    /** 已公布: the result is published. */
    SETTLED,
    /** 已移出. */
    REMOVED
}
