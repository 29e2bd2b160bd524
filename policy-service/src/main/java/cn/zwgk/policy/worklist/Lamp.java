package cn.zwgk.policy.worklist;

/** 红黄绿灯: how the time runs. */
public enum Lamp {
    /** 正常. */
    NORMAL,
    /** 临期: three working days or fewer are left. */
    DUE_SOON,
    /** 逾期. */
    OVERDUE,
    /** No deadline. */
    NONE;

    private static final int SOON = 3;

    /** By the working days that are left. */
    public static Lamp of(int remainingWorkingDays) {
        if (remainingWorkingDays < 0) {
            return OVERDUE;
        }
        return remainingWorkingDays <= SOON ? DUE_SOON : NORMAL;
    }
}
