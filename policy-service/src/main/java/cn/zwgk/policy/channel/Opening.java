package cn.zwgk.policy.channel;

import java.time.LocalDate;

/** 开设: since when, and the approval of the authority above. */
public record Opening(LocalDate on, String approval) {}
