package cn.zwgk.interpretation.duties;

/** How pressing something is, for lists. */
public enum Lamp {
    /** 正常. */
    NORMAL,
    /** 临期: at most one working day is left. */
    DUE_SOON,
    /** 逾期. */
    OVERDUE,
    /** Nothing is owed. */
    NONE;

    /**
     * The lamp of something with a deadline.
     *
     * @param over whether the deadline has passed
     * @param remaining working days left, 0 on the last day
     */
    public static Lamp of(boolean over, int remaining) {
        if (over) {
            return OVERDUE;
        }
        return remaining <= 1 ? DUE_SOON : NORMAL;
    }
}
