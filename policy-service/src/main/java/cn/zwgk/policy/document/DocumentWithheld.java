package cn.zwgk.policy.document;

import java.util.UUID;

/** 不予公开: it stays closed until it is examined again. Stays in this service. */
public record DocumentWithheld(UUID documentId) implements DocumentFact {}
