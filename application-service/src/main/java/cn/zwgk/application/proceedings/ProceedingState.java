package cn.zwgk.application.proceedings;

/** 复议、诉讼所处的阶段. */
public enum ProceedingState {
    /** 待答复: our answer and evidence are due. */
    FILED,
    /** 已答复，待审结. */
    ANSWERED,
    /** 已审结，待落实: ruled; what it obliges us to is still to be done or confirmed. */
    CONCLUDED,
    /** 二审中: one side appealed. */
    APPEALED,
    /** 已办结. */
    CLOSED,
    /** 登记作废: registered by mistake; counts nowhere. */
    STRUCK_OUT;

    /** Whether somebody of ours still has to do something or wait for something. */
    public boolean isOpen() {
        return this != CLOSED && this != STRUCK_OUT;
    }
}
