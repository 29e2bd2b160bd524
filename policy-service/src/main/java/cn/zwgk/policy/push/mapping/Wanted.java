package cn.zwgk.policy.push.mapping;

/**
 * What a library should have.
 *
 * @param version of the document
 * @param content the fingerprint of its text and data
 * @param withdrawn whether it should no longer show it
 */
public record Wanted(long version, String content, String validity, boolean withdrawn) {}
