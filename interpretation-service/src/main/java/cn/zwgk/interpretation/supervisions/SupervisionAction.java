package cn.zwgk.interpretation.supervisions;

/** What can happen to a supervision. */
public enum SupervisionAction {
    /** 答复. */
    ANSWER,
    /** 阅知. */
    NOTE,
    /** 撤销督办. */
    WITHDRAW,
    /** 办结: nobody decides it, it follows from the duty. */
    SETTLE;

    /** Whether the person has to say why. */
    public boolean needsReason() {
        return this == WITHDRAW;
    }
}
