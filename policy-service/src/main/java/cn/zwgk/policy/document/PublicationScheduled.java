package cn.zwgk.policy.document;

import java.time.Instant;
import java.util.UUID;

/** 定时发布已设定. Stays in this service. */
public record PublicationScheduled(UUID documentId, Instant publishAt) implements DocumentFact {}
