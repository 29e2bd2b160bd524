package cn.zwgk.application.casefile;

/** 办理状态. */
public enum CaseState {
    /** 已提交: sent in, and not yet confirmed by both sides. */
    SUBMITTED,
    /** 已登记: received; the clock runs. */
    REGISTERED,
    /** 办理中: with an office. */
    IN_PROGRESS,
    /** 答复待审: a reply is drafted and waits for another person. */
    DECISION_DRAFTED,
    /** 已答复: signed, and on its way to the applicant. */
    DECIDED,
    /** 已送达: the reply has reached the applicant, and it is on record how. */
    SERVED,
    /** 已撤回: the applicant has taken it back. */
    WITHDRAWN,
    /** 已拆分或并回: other cases stand for it; it counts nowhere. */
    REPLACED;

    /** Whether somebody still has to do something. */
    public boolean isOpen() {
        return this != DECIDED && this != SERVED && this != WITHDRAWN && this != REPLACED;
    }
}
