package cn.zwgk.policy.push.mapping;

import java.time.Instant;

/** 撤回, as a library is told of it. */
public record Ending(String reason, Instant at) {}
