package cn.zwgk.interpretation;

import org.jspecify.annotations.Nullable;

/**
 * A button: what it does, what it needs, and why it exists.
 *
 * @param act as it stands in the address
 * @param name as an officer reads it
 * @param needsReason whether it is not done without saying why
 * @param needsConfirmation whether people are asked once more
 * @param legalBasis the article, where there is one
 */
public record AllowedAct(
        String act,
        String name,
        boolean needsReason,
        boolean needsConfirmation,
        @Nullable String legalBasis) {}
