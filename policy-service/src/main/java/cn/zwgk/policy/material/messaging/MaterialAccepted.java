package cn.zwgk.policy.material.messaging;

import java.time.Instant;
import java.util.UUID;

/** What is read of {@code MaterialAccepted}. */
record MaterialAccepted(UUID materialId, UUID documentId, Instant acceptedAt) {}
