package cn.zwgk.policy.document;

import java.util.UUID;

/** 草稿作废. Stays in this service. */
public record DraftDiscarded(UUID documentId) implements DocumentFact {}
