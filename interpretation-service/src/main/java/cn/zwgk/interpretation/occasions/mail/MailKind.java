package cn.zwgk.interpretation.occasions.mail;

/** What a mail tells. */
public enum MailKind {
    /** 改期或改地点. */
    MOVED,
    /** 活动取消. */
    CANCELLED,
    /** 候补转正. */
    PLACE_GIVEN
}
