package cn.zwgk.policy.document;

import java.util.UUID;

/** 补批同意: a second person lets an urgent publication stand. Stays in this service. */
public record UrgentPublicationApproved(UUID documentId) implements DocumentFact {}
