package cn.zwgk.policy.document;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * 撤下: what is left of a document for its readers.
 *
 * @param successor the document to read instead
 */
public record Withdrawal(
        WithdrawalType type, String reason, @Nullable DocumentId successor, Instant at) {}
