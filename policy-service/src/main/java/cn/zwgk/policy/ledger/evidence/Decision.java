package cn.zwgk.policy.ledger.evidence;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The last word on a piece of evidence. */
public record Decision(String byName, Instant at, @Nullable String reason) {}
