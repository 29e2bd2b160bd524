package cn.zwgk.policy.document;

import java.util.UUID;

/** 起草新版本: a draft of the next edition was begun. Stays in this service. */
public record EditionBegun(UUID documentId, UUID draftId) implements DocumentFact {}
