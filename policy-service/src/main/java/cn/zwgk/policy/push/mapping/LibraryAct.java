package cn.zwgk.policy.push.mapping;

/** What is said to a library about a document. */
public enum LibraryAct {
    /** 推送: the library does not have it yet. */
    PUBLISH,
    /** 更新: it has another text or other data. */
    UPDATE,
    /** 变更有效性: only the validity became another. */
    CHANGE_VALIDITY,
    /** 撤回. */
    WITHDRAW
}
