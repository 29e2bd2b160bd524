package cn.zwgk.interpretation.documents;

import java.time.Instant;

/** The document was withdrawn: what is owed for it ends, in the transaction that learns of it. */
public record DocumentWasWithdrawn(DocumentId documentId, String reason, Instant withdrawnAt) {}
