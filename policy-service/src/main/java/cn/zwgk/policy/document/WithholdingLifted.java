package cn.zwgk.policy.document;

import java.util.UUID;

/** 评估后转为公开: it is a draft again, on its way to the public. Stays in this service. */
public record WithholdingLifted(UUID documentId) implements DocumentFact {}
