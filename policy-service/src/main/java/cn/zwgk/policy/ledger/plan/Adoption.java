package cn.zwgk.policy.ledger.plan;

import java.time.Instant;

/** 审定: who adopted the plan, and when. */
public record Adoption(Instant at, String byName) {}
