package cn.zwgk.policy.ledger.group;

/** What somebody is in the leadership group. */
public enum GroupRole {
    /** 组长. */
    HEAD,
    /** 副组长. */
    DEPUTY,
    /** 成员. */
    MEMBER,
    /** 联络员. */
    CONTACT
}
