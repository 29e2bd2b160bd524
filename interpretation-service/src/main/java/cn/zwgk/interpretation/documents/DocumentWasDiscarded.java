package cn.zwgk.interpretation.documents;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** 草稿作废: what was prepared beside the draft ends, in the transaction that learns of it. */
public record DocumentWasDiscarded(
        DocumentId documentId, @Nullable String reason, Instant discardedAt) {}
