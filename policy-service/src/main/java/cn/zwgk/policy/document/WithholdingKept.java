package cn.zwgk.policy.document;

import java.util.UUID;

/** 评估后继续不公开. Stays in this service. */
public record WithholdingKept(UUID documentId) implements DocumentFact {}
