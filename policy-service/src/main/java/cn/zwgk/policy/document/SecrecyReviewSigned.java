package cn.zwgk.policy.document;

import java.util.UUID;

/** 保密审查已签署. Stays in this service. */
public record SecrecyReviewSigned(UUID documentId) implements DocumentFact {}
