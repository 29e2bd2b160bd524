package cn.zwgk.interpretation.documents;

import java.util.UUID;

/** The id of a policy document, given by policy-service. */
public record DocumentId(UUID value) {}
