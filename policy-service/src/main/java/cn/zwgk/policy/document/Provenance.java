package cn.zwgk.policy.document;

import org.jspecify.annotations.Nullable;

/**
 * Where an imported document came from.
 *
 * @param sourceKey see {@link ExistingDocument#sourceKey()}
 * @param sourceHash SHA-256 of what was handed in, to see whether it is the same again
 */
public record Provenance(
        String sourceKey, String sourceHash, @Nullable StatedValidity stated) {}
