package cn.zwgk.policy.document;

import java.util.UUID;

/** 取消定时发布. Stays in this service. */
public record ScheduleCancelled(UUID documentId) implements DocumentFact {}
