package cn.zwgk.policy.push;

import org.jspecify.annotations.Nullable;

/**
 * What a library has of a document, as far as we know.
 *
 * @param number its own, the receipt
 * @param version of the document; null if it has one and we do not know which
 * @param content the fingerprint of what it got; null if we do not know
 */
public record Held(
        String number,
        @Nullable Long version,
        @Nullable String content,
        @Nullable String validity,
        boolean withdrawn) {}
