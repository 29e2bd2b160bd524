package cn.zwgk.application.following;

/** What a message is about. */
public enum MessageKind {
    /** 留言. */
    NOTE,
    /** 补正材料 (Article 30). */
    CORRECTION,
    /** 缴费凭证 (Article 42). */
    PAYMENT_PROOF
}
