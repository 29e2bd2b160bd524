package cn.zwgk.policy.push;

/** What happens to a delivery; see {@link DeliveryTransitions}. */
public enum DeliveryAct {
    /** 文件有新的变化. */
    CHANGE,
    /** 文件库已接收. */
    ACCEPT,
    /** 收到回执. */
    RECEIVE,
    /** 回执未到、继续等待. */
    AWAIT,
    /** 核对: the library was asked and has something else than we believed. */
    RECONCILE,
    /** 暂时失败. */
    FAIL_FOR_NOW,
    /** 放弃、转人工. */
    GIVE_UP,
    /** 不推送. */
    LEAVE_OUT,
    /** 重新推送. */
    REPLAY,
    /** 与文件库核对. */
    RECHECK
}
