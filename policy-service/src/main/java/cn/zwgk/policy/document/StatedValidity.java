package cn.zwgk.policy.document;

/**
 * 来源所载有效性: what the source of an existing document says of its validity. An end or an amendment that the source
 * states counts without a date; that it is in force is never taken on trust, the dates decide.
 */
public enum StatedValidity {
    IN_FORCE,
    NOT_YET_IN_FORCE,
    AMENDED,
    LAPSED,
    REPEALED
}
