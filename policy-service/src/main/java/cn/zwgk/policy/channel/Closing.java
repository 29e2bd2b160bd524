package cn.zwgk.policy.channel;

import java.time.LocalDate;

/** 关停: when, and what the public is told about it. */
public record Closing(LocalDate on, String note) {}
