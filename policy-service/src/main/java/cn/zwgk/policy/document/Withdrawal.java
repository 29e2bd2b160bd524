package cn.zwgk.policy.document;

import java.time.Instant;

/** 撤回: what is left of a withdrawn document for its readers. */
public record Withdrawal(String reason, Instant at) {}
