package cn.zwgk.policy.ledger.progress;

import cn.zwgk.policy.worklist.Lamp;

/** How far something is, what presses most last. */
public enum Standing {
    /** 已完成. */
    FULFILLED(Lamp.NONE),
    /** 逾期完成. */
    FULFILLED_LATE(Lamp.NONE),
    /** 推进中. */
    RUNNING(Lamp.NORMAL),
    /** 临期. */
    DUE_SOON(Lamp.DUE_SOON),
    /** 逾期. */
    OVERDUE(Lamp.OVERDUE);

    private final Lamp lamp;

    Standing(Lamp lamp) {
        this.lamp = lamp;
    }

    public Lamp lamp() {
        return lamp;
    }

    public boolean isOpen() {
        return this == RUNNING || this == DUE_SOON || this == OVERDUE;
    }
}
