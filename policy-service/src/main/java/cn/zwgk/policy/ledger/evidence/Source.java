package cn.zwgk.policy.ledger.evidence;

import cn.zwgk.policy.ledger.plan.OccurrenceKind;

/** The occurrence that the platform counted, so that it counts once for an obligation. */
public record Source(OccurrenceKind kind, String ref) {}
