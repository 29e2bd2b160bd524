package cn.zwgk.policy.document;

/** What became of an existing document that was handed in. */
public enum RegistrationOutcome {
    CREATED,
    UPDATED,
    UNCHANGED
}
