package cn.zwgk.interpretation.occasions;

/** What people do with an occasion. */
public enum OccasionAction {
    /** 公告. */
    ANNOUNCE,
    /** 改期或改地点. */
    MOVE,
    /** 取消. */
    CANCEL,
    /** 登记举办情况. */
    HOLD;

    /** Whether the person has to say why. */
    public boolean needsReason() {
        return this == MOVE || this == CANCEL;
    }
}
