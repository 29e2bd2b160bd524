package cn.zwgk.policy.channel.inspection;

import java.time.LocalDate;

/** 整改情况: what was done, by whom and when. */
public record Remedy(String text, String byId, String byName, LocalDate on) {}
