package cn.zwgk.policy.document;

import java.util.UUID;

/** 新版本已发布: the draft has become the text of the document that it revises. Stays in this service. */
public record EditionMerged(UUID documentId, UUID into) implements DocumentFact {}
