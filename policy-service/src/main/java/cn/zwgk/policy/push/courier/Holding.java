package cn.zwgk.policy.push.courier;

import org.jspecify.annotations.Nullable;

/**
 * What a library says that it has of a document.
 *
 * @param version null if it does not say
 */
public record Holding(String number, @Nullable Long version, boolean withdrawn) {}
