package cn.zwgk.interaction.message;

/** 办理状态. */
public enum MessageState {
    /** 已收到. */
    RECEIVED,
    /** 办理中: with an office. */
    ASSIGNED,
    /** 答复待审: an answer is drafted and waits for another person. */
    ANSWER_DRAFTED,
    /** 已答复: the writer can read it. */
    ANSWERED,
    /** 已公开: everybody can. */
    PUBLISHED;

    /** Whether the writer still waits. */
    public boolean isOpen() {
        return this != ANSWERED && this != PUBLISHED;
    }
}
