package cn.zwgk.policy.document;

import java.util.UUID;

/** 审核通过. Stays in this service. */
public record ReviewPassed(UUID documentId, ReviewStage stage) implements DocumentFact {}
