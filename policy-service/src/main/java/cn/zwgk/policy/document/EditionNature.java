package cn.zwgk.policy.document;

/** 版本性质. */
public enum EditionNature {
    /** 修订: the text says something else. */
    REVISION,
    /** 更正: a slip is put right; what the document decides, and when, stays as it is. */
    CORRECTION
}
