package cn.zwgk.policy.material.messaging;

import java.util.UUID;

/** What is read of {@code MaterialReturned}. */
record MaterialReturned(UUID materialId) {}
